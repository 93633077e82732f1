//! `/v3/gov/subsidy/qualifications/passthrough/cancel`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/qualifications/passthrough/cancel`
#[derive(Clone, Debug)]
pub struct Cancel(pub(crate) Node);

impl Cancel {
    /// 取消资格(透传模式)
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualifications::passthrough::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .qualification_region_code(310100)
    ///     .out_request_no("vmall_250120131959_993_4494")
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .qualifications()
    ///     .passthrough()
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/qualifications/passthrough/cancel", rest)
    }
}

/// 取消资格(透传模式)
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::goods::upload::post::Response;
    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/passthrough/cancel")
            .code_in_success();

    /// 取消资格(透传模式)：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 自然人姓名，加密传输
        pub real_name: Required<Sensitive>,
        /// 自然人证件号，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 手机号，加密传输
        pub phone_number: Required<Sensitive>,
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Required<i64>,
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// 请求序号
        pub out_request_no: Option<String>,
        /// 证件类型
        pub identity_document_type: Required<Enumeration<IdentityDocumentType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 自然人姓名，加密传输
        #[inline]
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Required::set(value.into());
            self
        }

        /// 自然人证件号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 手机号，加密传输
        #[inline]
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Required::set(value.into());
            self
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(mut self, value: i64) -> Self {
            self.appliance_id = Required::set(value);
            self
        }

        /// 使用的资格的地区编码
        #[inline]
        pub fn qualification_region_code(mut self, value: i64) -> Self {
            self.qualification_region_code = Required::set(value);
            self
        }

        /// 请求序号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn identity_document_type(
            mut self,
            value: impl Into<Enumeration<IdentityDocumentType>>,
        ) -> Self {
            self.identity_document_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("real_name", &mut self.real_name),
                ("id_card_number", &mut self.id_card_number),
                ("phone_number", &mut self.phone_number),
                ("appliance_id", &mut self.appliance_id),
                ("qualification_region_code", &mut self.qualification_region_code),
                ("out_request_no", &mut self.out_request_no),
                ("identity_document_type", &mut self.identity_document_type),
            ]);
        }
    }

    message!(Request);
}
