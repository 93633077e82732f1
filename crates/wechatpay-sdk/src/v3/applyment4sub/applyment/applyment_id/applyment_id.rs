//! `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
pub struct ApplymentId(pub(crate) Node);

impl ApplymentId {
    /// 通过申请单号查询申请状态 (partner)
    ///
    /// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .applyment4sub()
    ///     .applyment()
    ///     .applyment_id()
    ///     .applyment_id("0")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/applyment4sub/applyment/applyment_id/{applyment_id}", rest)
    }
}

/// 通过申请单号查询申请状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/applyment4sub/applyment/applyment_id/{applyment_id}");

    enumeration! {
        /// 申请单状态
        ApplymentState {
            APPLYMENT_STATE_WAITTING_FOR_AUDIT = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            APPLYMENT_STATE_PASSED = "APPLYMENT_STATE_PASSED",
            APPLYMENT_STATE_FREEZED = "APPLYMENT_STATE_FREEZED",
            APPLYMENT_STATE_EDITTING = "APPLYMENT_STATE_EDITTING",
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            APPLYMENT_STATE_TO_BE_CONFIRMED = "APPLYMENT_STATE_TO_BE_CONFIRMED",
            APPLYMENT_STATE_TO_BE_SIGNED = "APPLYMENT_STATE_TO_BE_SIGNED",
            APPLYMENT_STATE_SIGNING = "APPLYMENT_STATE_SIGNING",
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 通过申请单号查询申请状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 超级管理员签约链接
        pub sign_url: Option<String>,
        /// 申请单状态
        pub applyment_state: Option<Enumeration<ApplymentState>>,
        /// 申请状态描述
        pub applyment_state_msg: Option<String>,
        /// 驳回原因详情
        pub audit_detail: Option<Vec<AuditDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_code", &mut self.business_code),
                1 => Named("applyment_id", &mut self.applyment_id),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("sign_url", &mut self.sign_url),
                4 => Named("applyment_state", &mut self.applyment_state),
                5 => Named("applyment_state_msg", &mut self.applyment_state_msg),
                6 => Named("audit_detail", &mut self.audit_detail),
                _ => return None,
            })
        }
    }

    /// 驳回原因详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AuditDetail {
        /// 字段名
        pub field: Option<String>,
        /// 字段名称
        pub field_name: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    impl Message for AuditDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("field", &mut self.field),
                1 => Named("field_name", &mut self.field_name),
                2 => Named("reject_reason", &mut self.reject_reason),
                _ => return None,
            })
        }
    }

    message!(Response, AuditDetail);
}
