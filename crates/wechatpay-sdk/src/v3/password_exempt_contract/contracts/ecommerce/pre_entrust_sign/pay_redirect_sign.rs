//! `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
#[derive(Clone, Debug)]
pub struct PayRedirectSign(pub(crate) Node);

impl PayRedirectSign {
    /// 电商收付通模式支付后场景预签约 (partner)
    ///
    /// `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .contract_display_account("微信代扣用户A")
    ///     .prepay_id("wx201410272009395522657a690389285100")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .ecommerce()
    ///     .pre_entrust_sign()
    ///     .pay_redirect_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013369191)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
            rest,
        )
    }
}

/// 电商收付通模式支付后场景预签约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
    );

    /// 电商收付通模式支付后场景预签约：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户AppID
        pub appid: Required<String>,
        /// 免密支付服务ID
        pub service_id: Required<i64>,
        /// 商户签约协议号
        pub out_contract_code: Required<String>,
        /// 回调通知地址
        pub notify_url: Required<String>,
        /// 用户账户展示名称
        pub contract_display_account: Required<String>,
        /// 预支付交易会话标识
        pub prepay_id: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 免密支付服务ID
        #[inline]
        pub fn service_id(mut self, value: i64) -> Self {
            self.service_id = Required::set(value);
            self
        }

        /// 商户签约协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 回调通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Required::set(value.into());
            self
        }

        /// 预支付交易会话标识
        #[inline]
        pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
            self.prepay_id = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("service_id", &mut self.service_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("notify_url", &mut self.notify_url),
                ("contract_display_account", &mut self.contract_display_account),
                ("prepay_id", &mut self.prepay_id),
                ("openid", &mut self.openid),
            ]);
        }
    }

    /// 电商收付通模式支付后场景预签约：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 免密支付服务ID
        pub service_id: Option<i64>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("service_id", &mut self.service_id),
                ("out_contract_code", &mut self.out_contract_code),
            ]);
        }
    }

    message!(Request, Response);
}
