//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// 查询超管变更申请单状态-使用业务单号和商户号 (partner)
    ///
    /// `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchcontactalterapplyment()
    ///     .merchant()
    ///     .merchant_code("1900006491")
    ///     .out_request_no()
    ///     .out_request_no("1900013511_10000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617915)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}", rest)
    }
}

/// 查询超管变更申请单状态-使用业务单号和商户号
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    );

    enumeration! {
        /// 申请单状态
        State {
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            APPLYMENT_STATE_MODIFING = "APPLYMENT_STATE_MODIFING",
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 查询超管变更申请单状态-使用业务单号和商户号：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号
        pub apply_id: Option<String>,
        /// 业务申请编号
        pub out_request_no: Option<String>,
        /// 微信支付商户号
        pub merchant_code: Option<String>,
        /// 申请单状态
        pub state: Option<Enumeration<State>>,
        /// 总体驳回原因
        pub audit_reject_reason: Option<String>,
        /// 驳回原因详情
        pub audit_reject_detail: Option<Vec<AuditRejectDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("apply_id", &mut self.apply_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                2 => Named("merchant_code", &mut self.merchant_code),
                3 => Named("state", &mut self.state),
                4 => Named("audit_reject_reason", &mut self.audit_reject_reason),
                5 => Named("audit_reject_detail", &mut self.audit_reject_detail),
                _ => return None,
            })
        }
    }

    /// 驳回原因详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AuditRejectDetail {
        /// 参数名称
        pub param_name: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    impl Message for AuditRejectDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("param_name", &mut self.param_name),
                1 => Named("reject_reason", &mut self.reject_reason),
                _ => return None,
            })
        }
    }

    message!(Response, AuditRejectDetail);
}
