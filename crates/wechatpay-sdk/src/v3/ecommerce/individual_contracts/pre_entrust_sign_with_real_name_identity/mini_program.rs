//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
#[derive(Clone, Debug)]
pub struct MiniProgram(pub(crate) Node);

impl MiniProgram {
    /// 小程序场景预签约（需要实名验证）
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567h23787")
    ///     .out_contract_code("APPLYMENT_00000000001")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .real_name("张三")
    ///     .cred_type(post::CredType::ID_CARD)
    ///     .cred_id("6225760000000000");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .individual_contracts()
    ///     .pre_entrust_sign_with_real_name_identity()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program", rest)
    }
}

/// 小程序场景预签约（需要实名验证）
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post::Response;
pub use crate::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::post::CredType;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    );

    /// 小程序场景预签约（需要实名验证）：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 签约和付款的AppID
        pub appid: Required<String>,
        /// 业务申请单号
        pub out_contract_code: Required<String>,
        /// 个人收款方的OpenID
        pub openid: Required<String>,
        /// 真实姓名，加密传输
        pub real_name: Required<Sensitive>,
        /// 证件类型
        pub cred_type: Required<Enumeration<CredType>>,
        /// 件号码，加密传输
        pub cred_id: Required<Sensitive>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 签约和付款的AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 业务申请单号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 个人收款方的OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 真实姓名，加密传输
        #[inline]
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn cred_type(mut self, value: impl Into<Enumeration<CredType>>) -> Self {
            self.cred_type = Required::set(value.into());
            self
        }

        /// 件号码，加密传输
        #[inline]
        pub fn cred_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.cred_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("out_contract_code", &mut self.out_contract_code),
                ("openid", &mut self.openid),
                ("real_name", &mut self.real_name),
                ("cred_type", &mut self.cred_type),
                ("cred_id", &mut self.cred_id),
            ]);
        }
    }

    message!(Request);
}
