//! `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`

/// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
pub struct TaskId {
    pub(crate) node: crate::chain::Node,
}

impl TaskId {
    /// 查询图片生成任务执行结果 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::image_generation_tasks::task_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("120344")
    ///     .image_generation_type(get::ImageGenerationType::COMBINE_IMAGE);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .image_generation_tasks()
    ///     .task_id("image_generation_task_1")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}")
    }
}

/// 查询图片生成任务执行结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_marketing_partner_product_coupon_image_generation_tasks_task_id_get::{ImageGenerationType, TaskState, CombineImageResult, CutOutResult};

    /// 查询图片生成任务执行结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<crate::Enumeration<ImageGenerationType>>("image_generation_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 图片生成类型（必填）
        pub fn image_generation_type(
            self,
            value: impl Into<crate::Enumeration<ImageGenerationType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ImageGenerationType>>(
                "image_generation_type",
                value,
            ))
        }
    }

    /// 查询图片生成任务执行结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 图片生成的任务ID
        pub task_id: Option<String>,
        /// 图片生成类型
        pub image_generation_type: Option<crate::Enumeration<ImageGenerationType>>,
        /// 任务状态
        pub task_state: Option<crate::Enumeration<TaskState>>,
        /// 拼图结果
        pub combine_image_result: Option<CombineImageResult>,
        /// 生成商品图结果
        pub cut_out_result: Option<CutOutResult>,
    }

    request!(Request);

    message! {
        Response {
            0 => brand_id: "brand_id",
            1 => task_id: "task_id",
            2 => image_generation_type: "image_generation_type",
            3 => task_state: "task_state",
            4 => combine_image_result: "combine_image_result",
            5 => cut_out_result: "cut_out_result",
        }
    }
}
