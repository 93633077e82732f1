//! `/v3/gov/subsidy/zhejiang/qualifications/alter`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/qualifications/alter`
#[derive(Clone, Debug)]
pub struct Alter(pub(crate) Node);

impl Alter {
    /// 变更资格
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::alter::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .cate_code("A01")
    ///     .cert_no("6225760000000000")
    ///     .name("张三")
    ///     .tel("13800000000")
    ///     .req_ssn("123");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .qualifications()
    ///     .alter()
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
        self.0.chain("v3/gov/subsidy/zhejiang/qualifications/alter", rest)
    }
}

/// 变更资格
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::issue::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/qualifications/alter");

    /// 变更资格：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品类编码
        pub cate_code: Required<String>,
        /// 证件号码，加密传输
        pub cert_no: Required<Sensitive>,
        /// 姓名，加密传输
        pub name: Required<Sensitive>,
        /// 手机号，加密传输
        pub tel: Required<Sensitive>,
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
        pub fn cate_code(mut self, value: impl Into<String>) -> Self {
            self.cate_code = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn cert_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.cert_no = Required::set(value.into());
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
        pub fn tel(mut self, value: impl Into<Sensitive>) -> Self {
            self.tel = Required::set(value.into());
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
                ("cate_code", &mut self.cate_code),
                ("cert_no", &mut self.cert_no),
                ("name", &mut self.name),
                ("tel", &mut self.tel),
                ("req_ssn", &mut self.req_ssn),
            ]);
        }
    }

    message!(Request);
}
