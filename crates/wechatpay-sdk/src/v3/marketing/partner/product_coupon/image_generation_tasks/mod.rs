//! 提交图片生成任务 · Submit an image generation task
//!
//! `/v3/marketing/partner/product-coupon/image-generation-tasks`

pub mod task_id;

/// 提交图片生成任务 · Submit an image generation task
///
/// `/v3/marketing/partner/product-coupon/image-generation-tasks`
#[derive(Clone)]
pub struct ImageGenerationTasks {
    pub(crate) node: crate::chain::Node,
}

impl ImageGenerationTasks {
    /// `/{task_id}`: 图片生成的任务ID · Image generation task ID
    pub fn task_id(&self, value: impl Into<String>) -> task_id::TaskId {
        task_id::TaskId { node: self.node.bind("task_id", value) }
    }

    /// 提交图片生成任务 · Submit an image generation task
    ///
    /// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
    ///
    /// 服务商为商品券提交拼图或抠图任务，返回任务ID；之后凭任务ID查询结果。模式：服务商。
    ///
    /// Submits a task that combines or cuts out images for a product coupon. Query its result by task ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::image_generation_tasks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .task_id("image_generation_task_1")
    ///     .image_generation_type(post::ImageGenerationType::COMBINE_IMAGE);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .image_generation_tasks()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4017327735](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
    #[doc(alias(
        "提交图片生成任务",
        "Submit an image generation task",
        "商品券",
        "image-generation-tasks",
        "product-coupon/image-generation-tasks"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/image-generation-tasks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/image-generation-tasks")
    }
}

/// 提交图片生成任务 · Submit an image generation task
pub mod post {

    enumeration! {
        /// 图片生成类型 · Image generation type
        ImageGenerationType {
            /// `COMBINE_IMAGE`: 合成图片 · Combined image
            COMBINE_IMAGE = "COMBINE_IMAGE",
            /// `CUT_OUT`: 抠图 · Cut-out
            CUT_OUT = "CUT_OUT",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `ALL`: 全场 · The whole purchase
            ALL = "ALL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
            /// `CATEGORY`: 品类 · Categories
            CATEGORY = "CATEGORY",
        }
    }

    enumeration! {
        /// 商品券类型 · Product coupon type
        Type {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 使用模式 · Usage mode
        UsageMode {
            /// `SINGLE`: 单次优惠 · One discount
            SINGLE = "SINGLE",
            /// `PROGRESSIVE_BUNDLE`: 多次优惠 · Several discounts in turn
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    /// 提交图片生成任务：请求 · Submit an image generation task: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 图片生成的任务ID（必填） · Image generation task ID (required)
        pub task_id: Option<String>,
        /// 图片生成类型（必填） · Image generation type (required)
        pub image_generation_type: ImageGenerationType,
        /// 拼图数据 · Image combination data
        pub combine_image: Option<CombineImage>,
        /// 抠图数据 · Image cut-out data
        pub cut_out: Option<CutOut>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 图片生成的任务ID（必填） · Image generation task ID (required)
        pub fn task_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.task_id = value.into_member();
            self
        }

        /// 图片生成类型（必填） · Image generation type (required)
        pub fn image_generation_type<M>(
            mut self,
            value: impl crate::IntoMember<ImageGenerationType, M>,
        ) -> Self {
            self.image_generation_type = value.into_member().unwrap_or_default();
            self
        }

        /// 拼图数据 · Image combination data
        pub fn combine_image<M>(mut self, value: impl crate::IntoMember<CombineImage, M>) -> Self {
            self.combine_image = value.into_member();
            self
        }

        /// 抠图数据 · Image cut-out data
        pub fn cut_out<M>(mut self, value: impl crate::IntoMember<CutOut, M>) -> Self {
            self.cut_out = value.into_member();
            self
        }
    }

    /// 拼图数据 · Image combination data
    pub struct CombineImage {
        /// 优惠范围（必填） · Discount scope (required)
        pub scope: Scope,
        /// 商品券类型（必填） · Product coupon type (required)
        pub r#type: Type,
        /// 使用模式（必填） · Usage mode (required)
        pub usage_mode: UsageMode,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 背景颜色色值 · Background colour value
        pub background_color: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CombineImage {
        /// 优惠范围（必填） · Discount scope (required)
        pub fn scope<M>(mut self, value: impl crate::IntoMember<Scope, M>) -> Self {
            self.scope = value.into_member().unwrap_or_default();
            self
        }

        /// 商品券类型（必填） · Product coupon type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 使用模式（必填） · Usage mode (required)
        pub fn usage_mode<M>(mut self, value: impl crate::IntoMember<UsageMode, M>) -> Self {
            self.usage_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub fn normal_coupon<M>(mut self, value: impl crate::IntoMember<NormalCoupon, M>) -> Self {
            self.normal_coupon = value.into_member();
            self
        }

        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub fn discount_coupon<M>(
            mut self,
            value: impl crate::IntoMember<DiscountCoupon, M>,
        ) -> Self {
            self.discount_coupon = value.into_member();
            self
        }

        /// 兑换券使用规则 · Exchange coupon use rules
        pub fn exchange_coupon<M>(
            mut self,
            value: impl crate::IntoMember<ExchangeCoupon, M>,
        ) -> Self {
            self.exchange_coupon = value.into_member();
            self
        }

        /// 背景颜色色值 · Background colour value
        pub fn background_color<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.background_color = value.into_member();
            self
        }
    }

    /// 抠图数据 · Image cut-out data
    pub struct CutOut {
        /// 商品图URL（必填） · Item image URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CutOut {
        /// 商品图URL（必填） · Item image URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image_url = value.into_member();
            self
        }
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    pub struct NormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl NormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    pub struct DiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub fn percent_off<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.percent_off = value.into_member();
            self
        }
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    pub struct ExchangeCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格（必填） · Fixed exchange price (required)
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExchangeCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定兑换价格（必填） · Fixed exchange price (required)
        ///
        /// 单位为分。In fen.
        pub fn exchange_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.exchange_price = value.into_member();
            self
        }
    }

    /// 提交图片生成任务：应答 · Submit an image generation task: answer
    #[non_exhaustive]
    pub struct Response {
        /// 图片生成的任务ID · Image generation task ID
        pub task_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, CombineImage, CutOut, NormalCoupon, DiscountCoupon, ExchangeCoupon);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => task_id: Required "task_id",
            2 => image_generation_type: Required "image_generation_type",
            3 => combine_image: Optional "combine_image",
            4 => cut_out: Optional "cut_out",
        }
        CombineImage {
            0 => scope: Required "scope",
            1 => r#type: Required "type",
            2 => usage_mode: Required "usage_mode",
            3 => normal_coupon: Optional "normal_coupon",
            4 => discount_coupon: Optional "discount_coupon",
            5 => exchange_coupon: Optional "exchange_coupon",
            6 => background_color: Optional "background_color",
        }
        CutOut {
            0 => image_url: Required "image_url",
        }
        NormalCoupon {
            0 => threshold: Required "threshold",
            1 => discount_amount: Required "discount_amount",
        }
        DiscountCoupon {
            0 => threshold: Required "threshold",
            1 => percent_off: Required "percent_off",
        }
        ExchangeCoupon {
            0 => threshold: Required "threshold",
            1 => exchange_price: Required "exchange_price",
        }
        Response {
            0 => task_id: Optional "task_id",
            1 => brand_id: Optional "brand_id",
        }
    }
}
