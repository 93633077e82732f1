//! `/v3/realname/verify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/realname/verify`
#[derive(Clone, Debug)]
pub struct Verify(pub(crate) Node);

impl Verify {
    /// 实名信息校验
    ///
    /// `GET /v3/realname/verify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::realname::verify::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .credential_type(1)
    ///     .encrypted_credential_id("6225760000000000")
    ///     .encrypted_name("张三")
    ///     .wxp_trade_no("442100010320250122523549415021");
    /// let answer = client.v3().realname().verify().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/realname/verify", rest)
    }
}

/// 实名信息校验
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/realname/verify");

    /// 实名信息校验：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 下单用户账户的证件类型，已知取值：`1`、`2`、`5`、`9`、`12`、`17`、`19`
        pub credential_type: Required<i64>,
        /// 加密后的下单用户证件号，加密传输
        pub encrypted_credential_id: Required<Sensitive>,
        /// 加密后的下单用户姓名，加密传输
        pub encrypted_name: Required<Sensitive>,
        /// 微信支付交易单号
        pub wxp_trade_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 下单用户账户的证件类型，已知取值：`1`、`2`、`5`、`9`、`12`、`17`、`19`
        #[inline]
        pub fn credential_type(mut self, value: i64) -> Self {
            self.credential_type = Required::set(value);
            self
        }

        /// 加密后的下单用户证件号，加密传输
        #[inline]
        pub fn encrypted_credential_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_credential_id = Required::set(value.into());
            self
        }

        /// 加密后的下单用户姓名，加密传输
        #[inline]
        pub fn encrypted_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_name = Required::set(value.into());
            self
        }

        /// 微信支付交易单号
        #[inline]
        pub fn wxp_trade_no(mut self, value: impl Into<String>) -> Self {
            self.wxp_trade_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("credential_type", &mut self.credential_type),
                ("encrypted_credential_id", &mut self.encrypted_credential_id),
                ("encrypted_name", &mut self.encrypted_name),
                ("wxp_trade_no", &mut self.wxp_trade_no),
            ]);
        }
    }

    /// 实名信息校验：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 实名比对结果，已知取值：`0`、`1`
        pub verify_result: Option<i64>,
        /// 错误信息
        pub err_message: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("verify_result", &mut self.verify_result),
                ("err_message", &mut self.err_message),
            ]);
        }
    }

    message!(Request, Response);
}
