//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 商户通过商户协议号解约协议 (direct and partner)
    ///
    /// `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::password_exempt_contract::contracts::service_id::service_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().contract_termination_remark("用户解约");
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .service_id()
    ///     .service_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate", rest)
    }
}

/// 商户通过商户协议号解约协议
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub use crate::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post::Response;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
    );

    /// 商户通过商户协议号解约协议：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("contract_termination_remark")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_termination_remark", value.into()))
        }
    }

    request!(Request);
}
