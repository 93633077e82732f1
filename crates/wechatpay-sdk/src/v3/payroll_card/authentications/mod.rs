//! `/v3/payroll-card/authentications`

pub mod authenticate_number;
pub mod pre_order;
pub mod pre_order_with_auth;

/// `/v3/payroll-card/authentications`
pub struct Authentications {
    pub(crate) node: crate::chain::Node,
}

impl Authentications {
    /// `/pre-order`
    #[inline]
    pub fn pre_order(self) -> pre_order::PreOrder {
        pre_order::PreOrder { node: self.node }
    }

    /// `/pre-order-with-auth`
    #[inline]
    pub fn pre_order_with_auth(self) -> pre_order_with_auth::PreOrderWithAuth {
        pre_order_with_auth::PreOrderWithAuth { node: self.node }
    }

    /// `/{authenticate_number}`: 商家核身单号
    pub fn authenticate_number(
        self,
        value: impl Into<String>,
    ) -> authenticate_number::AuthenticateNumber {
        authenticate_number::AuthenticateNumber {
            node: self.node.bind("authenticate_number", value),
        }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payroll-card/authentications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/authentications")
    }
}

/// 查询核身记录
pub mod get {
    use crate::message;

    pub use crate::v3::payroll_card::authentications::authenticate_number::get::{
        AuthenticateScene, AuthenticateState, AuthenticateType,
    };

    /// 查询核身记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("authenticate_date"),
            message::required::<String>("authenticate_state"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 核身日期（必填）
        pub fn authenticate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authenticate_date", value))
        }

        /// 核身状态（必填）
        pub fn authenticate_state(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authenticate_state", value))
        }

        /// 本次查询偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 本次请求最大查询条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询核身记录：应答
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

    /// 查询结果记录列表
    #[non_exhaustive]
    pub struct Data {
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 核身渠道
        pub authenticate_scene: Option<crate::Enumeration<AuthenticateScene>>,
        /// 核身渠道标识
        pub authenticate_source: Option<String>,
        /// 项目名称
        pub project_name: Option<String>,
        /// 单位名称
        pub employer_name: Option<String>,
        /// 核身状态
        pub authenticate_state: Option<crate::Enumeration<AuthenticateState>>,
        /// 核身时间
        pub authenticate_time: Option<crate::Time>,
        /// 商家核身单号
        pub authenticate_number: Option<String>,
        /// `authenticate_failed_reason`
        pub authenticate_failed_reason: Option<String>,
        /// `authenticate_type`
        pub authenticate_type: Option<crate::Enumeration<AuthenticateType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => total_count: "total_count",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        Data {
            0 => mchid: "mchid",
            1 => sub_mchid: "sub_mchid",
            2 => openid: "openid",
            3 => authenticate_scene: "authenticate_scene",
            4 => authenticate_source: "authenticate_source",
            5 => project_name: "project_name",
            6 => employer_name: "employer_name",
            7 => authenticate_state: "authenticate_state",
            8 => authenticate_time: "authenticate_time",
            9 => authenticate_number: "authenticate_number",
            10 => authenticate_failed_reason: "authenticate_failed_reason",
            11 => authenticate_type: "authenticate_type",
        }
    }
}
