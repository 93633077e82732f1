//! `/v3/mch-manage/mch-manage-records/{manage_record_id}`

pub mod mch_manage_submissions;

/// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
pub struct ManageRecordId {
    pub(crate) node: crate::chain::Node,
}

impl ManageRecordId {
    /// `/mch-manage-submissions`
    #[inline]
    pub fn mch_manage_submissions(self) -> mch_manage_submissions::MchManageSubmissions {
        mch_manage_submissions::MchManageSubmissions { node: self.node }
    }

    /// 查询子商户下指定商户管理记录 (partner)
    ///
    /// `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::mch_manage_records::manage_record_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("123000110");
    /// let answer = client
    ///     .v3()
    ///     .mch_manage()
    ///     .mch_manage_records()
    ///     .manage_record_id("M1210999900435123451697535102441")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/mch-manage/mch-manage-records/{manage_record_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/mch-manage-records/{manage_record_id}")
    }
}

/// 查询子商户下指定商户管理记录
pub mod get {

    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post::Request;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get::ManageRecordState;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations::Relations;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info::{RequestedItemInfo, RecordFields, RepeatedFieldData, StringCheckRule, EnumCheckRule, FileCheckRule, TimeIntervalCheckRule, OrderIntervalCheckRule, Validator, EnumFileExts};
pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::get::{ManageRecordType, RecoverWay, RecoverReason};

    /// 查询子商户下指定商户管理记录：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户管理记录ID
        pub manage_record_id: Option<String>,
        /// 商户管理记录类型
        pub manage_record_type: Option<crate::Enumeration<ManageRecordType>>,
        /// 管控时间
        pub manage_time: Option<crate::Time>,
        /// 管控原因
        pub manage_reason: Option<String>,
        /// 限制功能
        pub limit_ability: Option<String>,
        /// 解除管控方式
        pub recover_way: Option<crate::Enumeration<RecoverWay>>,
        /// 是否允许提交资料
        pub allow_submit: Option<bool>,
        /// 禁止提交资料原因
        pub forbid_submit_reason: Option<String>,
        /// 可提交资料开始时间
        pub submit_start_time: Option<crate::Time>,
        /// 可提交资料结束时间
        pub submit_end_time: Option<crate::Time>,
        /// 商户管理记录状态
        pub manage_record_state: Option<crate::Enumeration<ManageRecordState>>,
        /// 解除管控时间
        pub recover_time: Option<crate::Time>,
        /// 解除管控原因
        pub recover_reason: Option<crate::Enumeration<RecoverReason>>,
        /// 申诉驳回原因
        pub reject_reason: Option<String>,
        /// 可提交资料结束时间
        pub approve_time: Option<crate::Time>,
        /// 要求提交的资料
        pub requested_item_info: Option<crate::JsonText<RequestedItemInfo>>,
    }

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => manage_record_id: "manage_record_id",
            2 => manage_record_type: "manage_record_type",
            3 => manage_time: "manage_time",
            4 => manage_reason: "manage_reason",
            5 => limit_ability: "limit_ability",
            6 => recover_way: "recover_way",
            7 => allow_submit: "allow_submit",
            8 => forbid_submit_reason: "forbid_submit_reason",
            9 => submit_start_time: "submit_start_time",
            10 => submit_end_time: "submit_end_time",
            11 => manage_record_state: "manage_record_state",
            12 => recover_time: "recover_time",
            13 => recover_reason: "recover_reason",
            14 => reject_reason: "reject_reason",
            15 => approve_time: "approve_time",
            16 => requested_item_info: "requested_item_info",
        }
    }
}
