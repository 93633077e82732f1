//! `/v3/gov/subsidy/zhejiang/authcode/issue`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/authcode/issue`
#[derive(Clone, Debug)]
pub struct Issue(pub(crate) Node);

impl Issue {
    /// 申请品类凭证码
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::issue::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .category_id("A01")
    ///     .openid("")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .add_code("330000")
    ///     .custom_info("")
    ///     .cert_type(post::CertType::N1)
    ///     .cert_no("6225760000000000")
    ///     .req_ssn("123");
    /// let answer = client.v3().gov().subsidy().zhejiang().authcode().issue().post(request).await?;
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
        self.0.chain("v3/gov/subsidy/zhejiang/authcode/issue", rest)
    }
}

/// 申请品类凭证码
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/authcode/issue");

    enumeration! {
        /// 证件类型
        CertType {
            N1 = "1",
            N2 = "2",
            N3 = "3",
            N4 = "4",
            N5 = "5",
        }
    }

    /// 申请品类凭证码：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品类编码
        pub category_id: Required<String>,
        /// 用户id
        pub openid: Option<String>,
        /// 姓名，加密传输
        pub name: Required<Sensitive>,
        /// 手机号，加密传输
        pub mobile: Required<Sensitive>,
        /// 区县编码
        pub add_code: Required<String>,
        /// 自定义域
        pub custom_info: Option<String>,
        /// 证件类型
        pub cert_type: Required<Enumeration<CertType>>,
        /// 证件号码，加密传输
        pub cert_no: Required<Sensitive>,
        /// 请求流水号
        pub req_ssn: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品类编码
        #[inline]
        pub fn category_id(mut self, value: impl Into<String>) -> Self {
            self.category_id = Required::set(value.into());
            self
        }

        /// 用户id
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 手机号，加密传输
        #[inline]
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Required::set(value.into());
            self
        }

        /// 区县编码
        #[inline]
        pub fn add_code(mut self, value: impl Into<String>) -> Self {
            self.add_code = Required::set(value.into());
            self
        }

        /// 自定义域
        #[inline]
        pub fn custom_info(mut self, value: impl Into<String>) -> Self {
            self.custom_info = Some(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn cert_type(mut self, value: impl Into<Enumeration<CertType>>) -> Self {
            self.cert_type = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn cert_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.cert_no = Required::set(value.into());
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
                ("category_id", &mut self.category_id),
                ("openid", &mut self.openid),
                ("name", &mut self.name),
                ("mobile", &mut self.mobile),
                ("add_code", &mut self.add_code),
                ("custom_info", &mut self.custom_info),
                ("cert_type", &mut self.cert_type),
                ("cert_no", &mut self.cert_no),
                ("req_ssn", &mut self.req_ssn),
            ]);
        }
    }

    /// 申请品类凭证码：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 品类凭证码
        pub auth_code: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("resp_code", &mut self.resp_code),
                ("resp_desc", &mut self.resp_desc),
                ("auth_code", &mut self.auth_code),
            ]);
        }
    }

    message!(Request, Response);
}
