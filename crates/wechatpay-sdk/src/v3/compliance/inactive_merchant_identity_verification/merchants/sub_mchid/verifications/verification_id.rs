//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
pub struct VerificationId(pub(crate) Node);

impl VerificationId {
    /// 查询不活跃商户身份核实结果 (partner)
    ///
    /// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .compliance()
    ///     .inactive_merchant_identity_verification()
    ///     .merchants()
    ///     .sub_mchid("1900009231")
    ///     .verifications()
    ///     .verification_id("28011678863778000000123124312")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}", rest)
    }
}

/// 查询不活跃商户身份核实结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
    );

    enumeration! {
        /// 核实单状态
        State {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 失败原因
        FailReason {
            MATERIALS_ABNORMAL = "MATERIALS_ABNORMAL",
            PROCESS_TIMEOUT = "PROCESS_TIMEOUT",
        }
    }

    /// 查询不活跃商户身份核实结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 核实单号
        pub verification_id: Option<String>,
        /// 核实单状态
        pub state: Option<Enumeration<State>>,
        /// 失败原因
        pub fail_reason: Option<Enumeration<FailReason>>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 完成时间
        pub finish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("verification_id", &mut self.verification_id),
                2 => Named("state", &mut self.state),
                3 => Named("fail_reason", &mut self.fail_reason),
                4 => Named("create_time", &mut self.create_time),
                5 => Named("finish_time", &mut self.finish_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
