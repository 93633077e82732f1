//! `/v3/gov/subsidy/qualification`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/qualification`
#[derive(Clone, Debug)]
pub struct Qualification(pub(crate) Node);

impl Qualification {
    /// 查询补贴资格
    ///
    /// `GET /v3/gov/subsidy/qualification`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualification::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .openid("oCuiA7RW33Tc3jtz_5CNLegC9kN0")
    ///     .appid("wx5cb0427850cd8c49")
    ///     .qualification_region_code(310100)
    ///     .identity_document_type(get::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client.v3().gov().subsidy().qualification().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/qualification", rest)
    }
}

/// 查询补贴资格
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/gov/subsidy/qualification");

    enumeration! {
        /// 资格的状态
        State {
            UNCLAIMED = "UNCLAIMED",
            UNREDEEMED = "UNREDEEMED",
            REDEEMED = "REDEEMED",
        }
    }

    /// 查询补贴资格：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 自然人姓名，加密传输
        pub real_name: Option<Sensitive>,
        /// 自然人证件号，加密传输
        pub id_card_number: Option<Sensitive>,
        /// 手机号，加密传输
        pub phone_number: Option<Sensitive>,
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Required<i64>,
        /// OPENID
        pub openid: Option<String>,
        /// APPID
        pub appid: Option<String>,
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// 证件类型
        pub identity_document_type: Option<Enumeration<IdentityDocumentType>>,
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
            self.real_name = Some(value.into());
            self
        }

        /// 自然人证件号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// 手机号，加密传输
        #[inline]
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Some(value.into());
            self
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(mut self, value: i64) -> Self {
            self.appliance_id = Required::set(value);
            self
        }

        /// OPENID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 使用的资格的地区编码
        #[inline]
        pub fn qualification_region_code(mut self, value: i64) -> Self {
            self.qualification_region_code = Required::set(value);
            self
        }

        /// 证件类型
        #[inline]
        pub fn identity_document_type(
            mut self,
            value: impl Into<Enumeration<IdentityDocumentType>>,
        ) -> Self {
            self.identity_document_type = Some(value.into());
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
                ("openid", &mut self.openid),
                ("appid", &mut self.appid),
                ("qualification_region_code", &mut self.qualification_region_code),
                ("identity_document_type", &mut self.identity_document_type),
            ]);
        }
    }

    /// 查询补贴资格：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 资格的状态
        pub state: Option<Enumeration<State>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("state", &mut self.state)]);
        }
    }

    message!(Request, Response);
}
