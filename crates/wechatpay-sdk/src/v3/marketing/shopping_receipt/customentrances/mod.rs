//! `/v3/marketing/shopping-receipt/customentrances`

pub mod brand_id;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/shopping-receipt/customentrances`
pub struct Customentrances {
    pub(crate) node: Node,
}

impl Customentrances {
    /// `/{brand_id}`: 自定义入口的归属品牌ID
    #[inline]
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/marketing/shopping-receipt/customentrances")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/shopping-receipt/customentrances", rest)
    }
}

/// 创建自定义入口
pub mod post {
    use crate::message::{Enumeration, Listed, Object, Time, optional, required};

    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::get::{
        CustomEntranceState, CustomEntranceType, JumpLink as ResponseJumpLink, Response,
    };
    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::patch::JumpLink;

    /// 创建自定义入口：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<CustomEntranceType>>("custom_entrance_type"),
            required::<String>("subtitle"),
            optional::<String>("goods_thumbnail_url"),
            required::<Time>("start_time"),
            required::<Time>("end_time"),
            required::<Enumeration<CustomEntranceState>>("custom_entrance_state"),
            required::<String>("brand_id"),
            required::<String>("out_request_no"),
            required::<JumpLink>("jump_link"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 自定义入口种类（必填）
        pub fn custom_entrance_type(
            self,
            value: impl Into<Enumeration<CustomEntranceType>>,
        ) -> Self {
            Self(self.0.with_some::<Enumeration<CustomEntranceType>>("custom_entrance_type", value))
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
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with_some::<Time>("start_time", value))
        }

        /// 自定义入口的结束时间（必填）
        pub fn end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with_some::<Time>("end_time", value))
        }

        /// 设置自定义入口的状态（必填）
        pub fn custom_entrance_state(
            self,
            value: impl Into<Enumeration<CustomEntranceState>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<Enumeration<CustomEntranceState>>("custom_entrance_state", value),
            )
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
