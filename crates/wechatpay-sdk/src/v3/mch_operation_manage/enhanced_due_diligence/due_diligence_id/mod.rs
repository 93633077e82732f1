//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`

pub mod submit;
pub mod upload;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
pub struct DueDiligenceId(pub(crate) Node);

impl DueDiligenceId {
    /// `/submit`
    #[inline]
    pub fn submit(self) -> submit::Submit {
        submit::Submit(self.0)
    }

    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}", rest)
    }
}

/// 查询子商户强化尽调单信息
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, Time, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::submit::post::{DueDiligenceState, SubmissionTemplate, SubmissionData, SubmissionTemplateRecordFields as RecordFields, SubmissionDataRecordFields, RecordFieldsCheckRule as CheckRule, RecordFieldsRelations as Relations, EnumFileExts};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    );

    /// 查询子商户强化尽调单信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询子商户强化尽调单信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单号
        pub due_diligence_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 尽调单状态
        pub due_diligence_state: Option<Enumeration<DueDiligenceState>>,
        /// 驳回原因
        pub reject_reason: Option<JsonText<RejectReason>>,
        /// 截止时间
        pub deadline_time: Option<String>,
        /// 终止时间
        pub terminal_time: Option<String>,
        /// 提交时间
        pub submit_time: Option<String>,
        /// 驳回时间
        pub reject_time: Option<String>,
        /// 完成时间
        pub complete_time: Option<Time>,
        /// 尽调要求提交的资料
        pub submission_template: Option<JsonText<SubmissionTemplate>>,
        /// 尽调已经提交的资料
        pub submission_data: Option<JsonText<SubmissionData>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("due_diligence_id", &mut self.due_diligence_id),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("due_diligence_state", &mut self.due_diligence_state),
                3 => Named("reject_reason", &mut self.reject_reason),
                4 => Named("deadline_time", &mut self.deadline_time),
                5 => Named("terminal_time", &mut self.terminal_time),
                6 => Named("submit_time", &mut self.submit_time),
                7 => Named("reject_time", &mut self.reject_time),
                8 => Named("complete_time", &mut self.complete_time),
                9 => Named("submission_template", &mut self.submission_template),
                10 => Named("submission_data", &mut self.submission_data),
                _ => return None,
            })
        }
    }

    /// 驳回原因
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RejectReason {
        /// 审核原因集合
        pub audit_detail_by_item: Option<Vec<AuditDetailByItem>>,
    }

    impl Message for RejectReason {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("audit_detail_by_item", &mut self.audit_detail_by_item),
                _ => return None,
            })
        }
    }

    /// 审核原因集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AuditDetailByItem {
        /// 审核结果
        pub audit_result: Option<i64>,
        /// 审核的资料项ID
        pub item_id: Option<i64>,
        /// 展示给商户的审核结果
        pub reject_reason_to_merchant: Option<String>,
    }

    impl Message for AuditDetailByItem {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("audit_result", &mut self.audit_result),
                1 => Named("item_id", &mut self.item_id),
                2 => Named("reject_reason_to_merchant", &mut self.reject_reason_to_merchant),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, RejectReason, AuditDetailByItem);
}
