//! `/v3/payroll-card/authentications`

pub mod authenticate_number;
pub mod pre_order;
pub mod pre_order_with_auth;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/authentications`
#[derive(Clone, Debug)]
pub struct Authentications(pub(crate) Node);

impl Authentications {
    /// `/pre-order`
    #[inline]
    pub fn pre_order(self) -> pre_order::PreOrder {
        pre_order::PreOrder(self.0)
    }

    /// `/pre-order-with-auth`
    #[inline]
    pub fn pre_order_with_auth(self) -> pre_order_with_auth::PreOrderWithAuth {
        pre_order_with_auth::PreOrderWithAuth(self.0)
    }

    /// `/{authenticate_number}`: 商家核身单号
    #[inline]
    pub fn authenticate_number(
        self,
        value: impl Into<String>,
    ) -> authenticate_number::AuthenticateNumber {
        authenticate_number::AuthenticateNumber(self.0.bind("authenticate_number", value))
    }

    /// 查询核身记录 (partner)
    ///
    /// `GET /v3/payroll-card/authentications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .openid("onqOjjmo8wmTOOtSKwXtGjg9Gb58")
    ///     .appid("wxa1111111")
    ///     .sub_appid("wxa1111111")
    ///     .sub_mchid("1111111")
    ///     .authenticate_date("2020-12-25")
    ///     .authenticate_state("AUTHENTICATE_SUCCESS")
    ///     .offset(0)
    ///     .limit(10);
    /// let answer = client.v3().payroll_card().authentications().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/authentications", rest)
    }
}

/// 查询核身记录
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, Listed, Members, Message, Object, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payroll_card::authentications::authenticate_number::get::AuthenticateState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payroll-card/authentications");

    enumeration! {
        /// 核身渠道
        AuthenticateScene {
            FROM_MINI_APP = "FROM_MINI_APP",
            FROM_HARDWARE = "FROM_HARDWARE",
        }
    }

    /// 查询核身记录：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("openid"),
            optional::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<String>("authenticate_date"),
            required::<String>("authenticate_state"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("openid", String::hold(value.into())))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 核身日期（必填）
        pub fn authenticate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with("authenticate_date", String::hold(value.into())))
        }

        /// 核身状态（必填）
        pub fn authenticate_state(self, value: impl Into<String>) -> Self {
            Self(self.0.with("authenticate_state", String::hold(value.into())))
        }

        /// 本次查询偏移量
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }

        /// 本次请求最大查询条数
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
        }
    }

    /// 查询核身记录：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 查询结果记录列表
        pub data: Option<Vec<Data>>,
        /// 总记录条数
        pub total_count: Option<i64>,
        /// 记录起始位置
        pub offset: Option<i64>,
        /// 本次返回条数
        pub limit: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("total_count", &mut self.total_count),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 查询结果记录列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 核身渠道
        pub authenticate_scene: Option<Enumeration<AuthenticateScene>>,
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
        /// `authenticate_failed_reason`
        pub authenticate_failed_reason: Option<String>,
        /// `authenticate_type`
        pub authenticate_type: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("openid", &mut self.openid),
                ("authenticate_scene", &mut self.authenticate_scene),
                ("authenticate_source", &mut self.authenticate_source),
                ("project_name", &mut self.project_name),
                ("employer_name", &mut self.employer_name),
                ("authenticate_state", &mut self.authenticate_state),
                ("authenticate_time", &mut self.authenticate_time),
                ("authenticate_number", &mut self.authenticate_number),
                ("authenticate_failed_reason", &mut self.authenticate_failed_reason),
                ("authenticate_type", &mut self.authenticate_type),
            ]);
        }
    }

    request!(Request);

    message!(Response, Data);
}
