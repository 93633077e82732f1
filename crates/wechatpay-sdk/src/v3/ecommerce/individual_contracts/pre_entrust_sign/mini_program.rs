//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
pub struct MiniProgram(pub(crate) Node);

impl MiniProgram {
    /// 小程序场景预签约
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567h23787")
    ///     .out_contract_code("APPLYMENT_00000000001")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .pre_entrust_sign()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program", rest)
    }
}

/// 小程序场景预签约
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post::Response;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    );

    /// 小程序场景预签约：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("out_contract_code"),
            required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 签约和付款的AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 业务申请单号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
        }

        /// 个人收款方的OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }
    }

    request!(Request);
}
