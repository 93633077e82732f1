//! `/v3/compliance/inactive-merchant-identity-verification/merchants`

pub mod sub_mchid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/compliance/inactive-merchant-identity-verification/merchants`
pub struct Merchants(pub(crate) Node);

impl Merchants {
    /// `/{sub_mchid}`: 特约商户号
    #[inline]
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid(self.0.bind("sub_mchid", value))
    }

    /// 发起不活跃商户身份核实 (partner)
    ///
    /// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::compliance::inactive_merchant_identity_verification::merchants::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900009231");
    /// let answer = client
    ///     .v3()
    ///     .compliance()
    ///     .inactive_merchant_identity_verification()
    ///     .merchants()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/compliance/inactive-merchant-identity-verification/merchants", rest)
    }
}

/// 发起不活跃商户身份核实
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/compliance/inactive-merchant-identity-verification/merchants",
    );

    /// 发起不活跃商户身份核实：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 发起不活跃商户身份核实：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 核实单号
        pub verification_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("verification_id", &mut self.verification_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
