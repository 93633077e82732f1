//! `/v3/gov/subsidy/zhejiang/authcode/cancel`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/authcode/cancel`
#[derive(Clone, Debug)]
pub struct Cancel(pub(crate) Node);

impl Cancel {
    /// 品类凭证码预核销撤销
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("")
    ///     .cred_frozen_no("")
    ///     .trans_date("")
    ///     .trans_time("")
    ///     .auth_code("")
    ///     .req_ssn("123");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .authcode()
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/authcode/cancel", rest)
    }
}

/// 品类凭证码预核销撤销
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/authcode/cancel");

    /// 品类凭证码预核销撤销：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接入方请求流水号
        pub sp_serial_no: Required<String>,
        /// 冻结流水号
        pub cred_frozen_no: Required<String>,
        /// 交易日期
        pub trans_date: Required<String>,
        /// 交易时间
        pub trans_time: Required<String>,
        /// 品类凭证码
        pub auth_code: Required<String>,
        /// 请求流水号
        pub req_ssn: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接入方请求流水号
        #[inline]
        pub fn sp_serial_no(mut self, value: impl Into<String>) -> Self {
            self.sp_serial_no = Required::set(value.into());
            self
        }

        /// 冻结流水号
        #[inline]
        pub fn cred_frozen_no(mut self, value: impl Into<String>) -> Self {
            self.cred_frozen_no = Required::set(value.into());
            self
        }

        /// 交易日期
        #[inline]
        pub fn trans_date(mut self, value: impl Into<String>) -> Self {
            self.trans_date = Required::set(value.into());
            self
        }

        /// 交易时间
        #[inline]
        pub fn trans_time(mut self, value: impl Into<String>) -> Self {
            self.trans_time = Required::set(value.into());
            self
        }

        /// 品类凭证码
        #[inline]
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Required::set(value.into());
            self
        }

        /// 请求流水号
        #[inline]
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_serial_no", &mut self.sp_serial_no),
                ("cred_frozen_no", &mut self.cred_frozen_no),
                ("trans_date", &mut self.trans_date),
                ("trans_time", &mut self.trans_time),
                ("auth_code", &mut self.auth_code),
                ("req_ssn", &mut self.req_ssn),
            ]);
        }
    }

    /// 品类凭证码预核销撤销：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("resp_code", &mut self.resp_code), ("resp_desc", &mut self.resp_desc)]);
        }
    }

    message!(Request, Response);
}
