//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`

pub mod submit;
pub mod upload;

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
pub struct DueDiligenceId {
    pub(crate) node: crate::chain::Node,
}

impl DueDiligenceId {
    /// `/submit`
    #[inline]
    pub fn submit(self) -> submit::Submit {
        submit::Submit { node: self.node }
    }

    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload { node: self.node }
    }

    /// 查询子商户强化尽调单信息 (partner)
    ///
    /// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("123000110");
    /// let answer = client
    ///     .v3()
    ///     .mch_operation_manage()
    ///     .enhanced_due_diligence()
    ///     .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}")
    }
}

/// 查询子商户强化尽调单信息
pub mod get {

    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post::Request;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations::Relations;
pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::submit::post::{DueDiligenceState, SubmissionTemplate, SubmissionData, SubmissionTemplateRecordFields as RecordFields, SubmissionDataRecordFields, RecordFieldsCheckRule as CheckRule, EnumFileExts};

    /// 查询子商户强化尽调单信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单号
        pub due_diligence_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 尽调单状态
        pub due_diligence_state: Option<crate::Enumeration<DueDiligenceState>>,
        /// 驳回原因
        pub reject_reason: Option<crate::JsonText<RejectReason>>,
        /// 截止时间
        pub deadline_time: Option<crate::Time>,
        /// 终止时间
        pub terminal_time: Option<crate::Time>,
        /// 提交时间
        pub submit_time: Option<crate::Time>,
        /// 驳回时间
        pub reject_time: Option<crate::Time>,
        /// 完成时间
        pub complete_time: Option<crate::Time>,
        /// 尽调要求提交的资料
        pub submission_template: Option<crate::JsonText<SubmissionTemplate>>,
        /// 尽调已经提交的资料
        pub submission_data: Option<crate::JsonText<SubmissionData>>,
    }

    /// 驳回原因
    #[non_exhaustive]
    pub struct RejectReason {
        /// 审核原因集合
        pub audit_detail_by_item: Option<Vec<AuditDetailByItem>>,
    }

    /// 审核原因集合
    #[non_exhaustive]
    pub struct AuditDetailByItem {
        /// 审核结果
        pub audit_result: Option<i64>,
        /// 审核的资料项ID
        pub item_id: Option<i64>,
        /// 展示给商户的审核结果
        pub reject_reason_to_merchant: Option<String>,
    }

    message! {
        Response {
            0 => due_diligence_id: "due_diligence_id",
            1 => sub_mchid: "sub_mchid",
            2 => due_diligence_state: "due_diligence_state",
            3 => reject_reason: "reject_reason",
            4 => deadline_time: "deadline_time",
            5 => terminal_time: "terminal_time",
            6 => submit_time: "submit_time",
            7 => reject_time: "reject_time",
            8 => complete_time: "complete_time",
            9 => submission_template: "submission_template",
            10 => submission_data: "submission_data",
        }
        RejectReason {
            0 => audit_detail_by_item: "audit_detail_by_item",
        }
        AuditDetailByItem {
            0 => audit_result: "audit_result",
            1 => item_id: "item_id",
            2 => reject_reason_to_merchant: "reject_reason_to_merchant",
        }
    }
}
