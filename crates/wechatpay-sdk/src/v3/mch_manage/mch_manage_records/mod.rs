//! 商户管理记录 · Merchant management records
//!
//! `/v3/mch-manage/mch-manage-records`

pub mod manage_record_id;
pub mod sub_mchid;

/// 商户管理记录 · Merchant management records
///
/// `/v3/mch-manage/mch-manage-records`
#[derive(Clone)]
pub struct MchManageRecords {
    pub(crate) node: crate::chain::Node,
}

impl MchManageRecords {
    /// `/sub-mchid`: 分页查询子商户名下的商户管理记录 · List a sub-merchant's management records
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// `/{manage_record_id}`: 商户管理记录ID · Merchant management record ID
    pub fn manage_record_id(&self, value: impl Into<String>) -> manage_record_id::ManageRecordId {
        manage_record_id::ManageRecordId { node: self.node.bind("manage_record_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/mch-manage-records")
    }
}
