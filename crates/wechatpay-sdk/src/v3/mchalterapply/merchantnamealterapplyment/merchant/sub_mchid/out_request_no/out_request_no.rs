//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// 查询商户简称申请单状态-使用业务单号和商户号 (partner)
    ///
    /// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .merchantnamealterapplyment()
    ///     .merchant()
    ///     .sub_mchid("1900006491")
    ///     .out_request_no()
    ///     .out_request_no("1900013511_10000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}", rest)
    }
}

/// 查询商户简称申请单状态-使用业务单号和商户号
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::get::State;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    );

    /// 查询商户简称申请单状态-使用业务单号和商户号：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号
        pub apply_id: Option<String>,
        /// 业务申请编号
        pub out_request_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 申请单状态
        pub state: Option<Enumeration<State>>,
        /// 总体驳回原因
        pub audit_reject_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("apply_id", &mut self.apply_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("state", &mut self.state),
                4 => Named("audit_reject_reason", &mut self.audit_reject_reason),
                _ => return None,
            })
        }
    }

    message!(Response);
}
