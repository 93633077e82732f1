//! `/v3/payroll-card/authentications/{authenticate_number}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/authentications/{authenticate_number}`
pub struct AuthenticateNumber(pub(crate) Node);

impl AuthenticateNumber {
    /// 获取核身结果 (partner)
    ///
    /// `GET /v3/payroll-card/authentications/{authenticate_number}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::authenticate_number::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1111111");
    /// let answer = client
    ///     .v3()
    ///     .payroll_card()
    ///     .authentications()
    ///     .authenticate_number("mcdhehfgisdhfjghed39384564i83")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/authentications/{authenticate_number}", rest)
    }
}

/// 获取核身结果
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payroll-card/authentications/{authenticate_number}");

    enumeration! {
        /// 核身状态
        AuthenticateState {
            AUTHENTICATE_PROCESSING = "AUTHENTICATE_PROCESSING",
            AUTHENTICATE_SUCCESS = "AUTHENTICATE_SUCCESS",
            AUTHENTICATE_FAILED = "AUTHENTICATE_FAILED",
        }
    }

    /// 获取核身结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 获取核身结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 核身渠道
        pub authenticate_scene: Option<String>,
        /// 核身渠道标识
        pub authenticate_source: Option<String>,
        /// 项目名称
        pub project_name: Option<String>,
        /// 单位名称
        pub employer_name: Option<String>,
        /// 核身状态
        pub authenticate_state: Option<Enumeration<AuthenticateState>>,
        /// 核身时间
        pub authenticate_time: Option<String>,
        /// 商家核身单号
        pub authenticate_number: Option<String>,
        /// 核身失败原因
        pub authenticate_failed_reason: Option<String>,
        /// `authenticate_type`
        pub authenticate_type: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("openid", &mut self.openid),
                3 => Named("authenticate_scene", &mut self.authenticate_scene),
                4 => Named("authenticate_source", &mut self.authenticate_source),
                5 => Named("project_name", &mut self.project_name),
                6 => Named("employer_name", &mut self.employer_name),
                7 => Named("authenticate_state", &mut self.authenticate_state),
                8 => Named("authenticate_time", &mut self.authenticate_time),
                9 => Named("authenticate_number", &mut self.authenticate_number),
                10 => Named("authenticate_failed_reason", &mut self.authenticate_failed_reason),
                11 => Named("authenticate_type", &mut self.authenticate_type),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
