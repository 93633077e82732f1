//! `/v3/marketing/shopping-receipt/customentrances`

pub mod brand_id;

/// `/v3/marketing/shopping-receipt/customentrances`
pub struct Customentrances {
    pub(crate) node: crate::chain::Node,
}

impl Customentrances {
    /// `/{brand_id}`: 自定义入口的归属品牌ID
    pub fn brand_id(self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.bind("brand_id", value) }
    }

    /// 创建自定义入口 (direct and partner)
    ///
    /// `POST /v3/marketing/shopping-receipt/customentrances`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::customentrances::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .custom_entrance_type(post::CustomEntranceType::MERCHANT_ACTIVITY)
    ///     .subtitle("双十一8折活动")
    ///     .goods_thumbnail_url("https://qpic.cn/xxx")
    ///     .start_time("2015-05-20T13:29:35+08:00")
    ///     .end_time("2015-05-20T13:29:35+08:00")
    ///     .custom_entrance_state(post::CustomEntranceState::ONLINE)
    ///     .brand_id("1014")
    ///     .out_request_no("6122352020010133287985742")
    ///     .jump_link(
    ///         post::JumpLink::new()
    ///             .mini_programs_appid("wxea9c30a90fs8d3fe")
    ///             .mini_programs_path("/pages/bonus/bonus"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/shopping-receipt/customentrances", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/customentrances")
    }
}

/// 创建自定义入口
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::get::{
        CustomEntranceState, CustomEntranceType, JumpLink as ResponseJumpLink, Response,
    };
    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::patch::JumpLink;

    /// 创建自定义入口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<CustomEntranceType>>("custom_entrance_type"),
            message::required::<String>("subtitle"),
            message::optional::<String>("goods_thumbnail_url"),
            message::required::<crate::Time>("start_time"),
            message::required::<crate::Time>("end_time"),
            message::required::<crate::Enumeration<CustomEntranceState>>("custom_entrance_state"),
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<JumpLink>("jump_link"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 自定义入口种类（必填）
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

        /// 副标题（必填）
        pub fn subtitle(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("subtitle", value))
        }

        /// 展示商品信息
        pub fn goods_thumbnail_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_thumbnail_url", value))
        }

        /// 自定义入口的开始时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 自定义入口的结束时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 设置自定义入口的状态（必填）
        pub fn custom_entrance_state(
            self,
            value: impl Into<crate::Enumeration<CustomEntranceState>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CustomEntranceState>>(
                "custom_entrance_state",
                value,
            ))
        }

        /// 自定义入口的归属品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 商户创建自定义入口的凭据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 自定义入口跳转信息（必填）
        #[inline]
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.with("jump_link", value))
        }
    }

    request!(Request);
}
