//! `/v3/marketing/shopping-receipt/customentrances/{brand_id}`

use crate::chain::{Members, Method};

/// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// 查询自定义入口 (direct and partner)
    ///
    /// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .brand_id("1014")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/shopping-receipt/customentrances/{brand_id}")
    }

    /// 更新自定义入口 (direct and partner)
    ///
    /// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::customentrances::brand_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .custom_entrance_type(patch::CustomEntranceType::MERCHANT_ACTIVITY)
    ///     .subtitle("双十一8折活动")
    ///     .goods_thumbnail_url("https://qpic.cn/xxx")
    ///     .custom_entrance_state(patch::CustomEntranceState::ONLINE)
    ///     .start_time("2015-05-20T13:29:35+08:00")
    ///     .end_time("2019-12-31T13:29:35.120+08:00")
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .jump_link(
    ///         patch::JumpLink::new()
    ///             .mini_programs_appid("wxea9c30a90fs8d3fe")
    ///             .mini_programs_path("/pages/bonus/bonus"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .brand_id("1014")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/customentrances/{brand_id}")
    }
}

/// 查询自定义入口
pub mod get {

    enumeration! {
        /// 自定义入口种类
        CustomEntranceType {
            MERCHANT_ACTIVITY = "MERCHANT_ACTIVITY",
            MERCHANT_MINI_PROGRAM = "MERCHANT_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 设置自定义入口的状态
        CustomEntranceState {
            ONLINE = "ONLINE",
            OFFLINE = "OFFLINE",
        }
    }

    /// 查询自定义入口：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 自定义入口种类
        pub custom_entrance_type: Option<crate::Enumeration<CustomEntranceType>>,
        /// 副标题
        pub subtitle: Option<String>,
        /// 展示商品信息
        pub goods_thumbnail_url: Option<String>,
        /// 设置自定义入口的状态
        pub custom_entrance_state: Option<crate::Enumeration<CustomEntranceState>>,
        /// 自定义入口的开始时间
        pub start_time: Option<crate::Time>,
        /// 自定义入口的结束时间
        pub end_time: Option<crate::Time>,
        /// 自定义入口的归属品牌ID
        pub brand_id: Option<String>,
        /// 自定义入口创建的时间
        pub create_time: Option<crate::Time>,
        /// 自定义入口修改的时间
        pub modify_time: Option<crate::Time>,
        /// 商户创建自定义入口的凭据号
        pub out_request_no: Option<String>,
        /// 自定义入口跳转信息
        pub jump_link: Option<JumpLink>,
    }

    /// 自定义入口跳转信息
    #[non_exhaustive]
    pub struct JumpLink {
        /// 自定义入口的跳转小程序AppID
        pub mini_programs_appid: Option<String>,
        /// 自定义入口跳转小程序的path
        pub mini_programs_path: Option<String>,
    }

    message! {
        Response {
            0 => custom_entrance_type: "custom_entrance_type",
            1 => subtitle: "subtitle",
            2 => goods_thumbnail_url: "goods_thumbnail_url",
            3 => custom_entrance_state: "custom_entrance_state",
            4 => start_time: "start_time",
            5 => end_time: "end_time",
            6 => brand_id: "brand_id",
            7 => create_time: "create_time",
            8 => modify_time: "modify_time",
            9 => out_request_no: "out_request_no",
            10 => jump_link: "jump_link",
        }
        JumpLink {
            0 => mini_programs_appid: "mini_programs_appid",
            1 => mini_programs_path: "mini_programs_path",
        }
    }
}

/// 更新自定义入口
pub mod patch {
    use crate::message;

    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::get::{
        CustomEntranceState, CustomEntranceType, JumpLink as ResponseJumpLink, Response,
    };

    /// 更新自定义入口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<CustomEntranceType>>("custom_entrance_type"),
            message::optional::<String>("subtitle"),
            message::optional::<String>("goods_thumbnail_url"),
            message::optional::<crate::Enumeration<CustomEntranceState>>("custom_entrance_state"),
            message::optional::<crate::Time>("start_time"),
            message::optional::<crate::Time>("end_time"),
            message::required::<String>("out_request_no"),
            message::optional::<JumpLink>("jump_link"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 自定义入口种类
        pub fn custom_entrance_type(
            self,
            value: impl Into<crate::Enumeration<CustomEntranceType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<CustomEntranceType>>(
                    "custom_entrance_type",
                    value,
                ),
            )
        }

        /// 副标题
        pub fn subtitle(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("subtitle", value))
        }

        /// 展示商品信息
        pub fn goods_thumbnail_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_thumbnail_url", value))
        }

        /// 设置自定义入口的状态
        pub fn custom_entrance_state(
            self,
            value: impl Into<crate::Enumeration<CustomEntranceState>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CustomEntranceState>>(
                "custom_entrance_state",
                value,
            ))
        }

        /// 自定义入口的开始时间
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 自定义入口的结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 商户创建自定义入口的凭据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 自定义入口跳转信息
        #[inline]
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.with("jump_link", value))
        }
    }

    /// 自定义入口跳转信息
    pub struct JumpLink(pub(crate) message::Object);

    impl JumpLink {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mini_programs_appid"),
            message::required::<String>("mini_programs_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 自定义入口的跳转小程序AppID（必填）
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_appid", value))
        }

        /// 自定义入口跳转小程序的path（必填）
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_programs_path", value))
        }
    }

    request!(Request, JumpLink);

    held!(JumpLink);
}
