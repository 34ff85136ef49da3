import { findJsonFault } from "../../packages/reference-server/src/json-fault.js";
import { realSizedDocument } from "./real-sized-documents.js";
const t = Array.from({length:100},(_,i)=>JSON.stringify(realSizedDocument(i*7)));
let b=1e9; for (let r=0;r<200;r++){const s=performance.now(); for(const x of t) findJsonFault(x,1000); b=Math.min(b,(performance.now()-s)*10);} console.log("findJsonFault",b.toFixed(2),"us");
b=1e9; for (let r=0;r<200;r++){const s=performance.now(); for(const x of t) JSON.parse(x); b=Math.min(b,(performance.now()-s)*10);} console.log("JSON.parse",b.toFixed(2),"us");
