//! 查询图片生成任务执行结果 · Query an image generation task
//!
//! `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`

/// 查询图片生成任务执行结果 · Query an image generation task
///
/// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
#[derive(Clone)]
pub struct TaskId {
    pub(crate) node: crate::chain::Node,
}

impl TaskId {
    /// 查询图片生成任务执行结果 · Query an image generation task
    ///
    /// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
    ///
    /// 服务商按任务ID查询图片生成任务，返回任务状态、拼图结果和商品图结果。模式：服务商。
    ///
    /// Queries an image generation task by ID and returns its state and the generated images. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4017327739](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
    #[doc(alias(
        "查询图片生成任务执行结果",
        "Query an image generation task",
        "商品券",
        "image-generation-tasks",
        "product-coupon/image-generation-tasks"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}")
    }
}

/// 查询图片生成任务执行结果 · Query an image generation task
pub mod get {

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
        /// 图片生成类型 · Image generation type
        ResponseImageGenerationType {
            /// `COMBINE_IMAGE`: 合成图片 · Combined image
            COMBINE_IMAGE = "COMBINE_IMAGE",
            /// `CUT_OUT`: 抠图 · Cut-out
            CUT_OUT = "CUT_OUT",
        }
    }

    enumeration! {
        /// 任务状态 · Task status
        TaskState {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
        }
    }

    /// 查询图片生成任务执行结果：请求 · Query an image generation task: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 图片生成类型（必填） · Image generation type (required)
        pub image_generation_type: ImageGenerationType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
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
    }

    /// 查询图片生成任务执行结果：应答 · Query an image generation task: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 图片生成的任务ID · Image generation task ID
        pub task_id: Option<String>,
        /// 图片生成类型 · Image generation type
        pub image_generation_type: ResponseImageGenerationType,
        /// 任务状态 · Task status
        pub task_state: TaskState,
        /// 拼图结果 · Combined image result
        pub combine_image_result: Option<CombineImageResult>,
        /// 生成商品图结果 · Item image result
        pub cut_out_result: Option<CutOutResult>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 拼图结果 · Combined image result
    #[non_exhaustive]
    pub struct CombineImageResult {
        /// 生成的图片URL · Generated image URL
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 生成商品图结果 · Item image result
    #[non_exhaustive]
    pub struct CutOutResult {
        /// 生成的图片URL · Generated image URL
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => image_generation_type: Required "image_generation_type",
        }
        Response {
            0 => brand_id: Optional "brand_id",
            1 => task_id: Optional "task_id",
            2 => image_generation_type: Optional "image_generation_type",
            3 => task_state: Optional "task_state",
            4 => combine_image_result: Optional "combine_image_result",
            5 => cut_out_result: Optional "cut_out_result",
        }
        CombineImageResult {
            0 => image_url: Optional "image_url",
        }
        CutOutResult {
            0 => image_url: Optional "image_url",
        }
    }
}
