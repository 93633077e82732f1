//! `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
pub struct TaskId(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}", rest)
    }
}

/// 查询图片生成任务执行结果
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    );

    enumeration! {
        /// 图片生成类型
        ImageGenerationType {
            COMBINE_IMAGE = "COMBINE_IMAGE",
            CUT_OUT = "CUT_OUT",
        }
    }

    enumeration! {
        /// 任务状态
        TaskState {
            PROCESSING = "PROCESSING",
            FAIL = "FAIL",
            SUCCESS = "SUCCESS",
        }
    }

    /// 查询图片生成任务执行结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<Enumeration<ImageGenerationType>>("image_generation_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 图片生成类型（必填）
        pub fn image_generation_type(
            self,
            value: impl Into<Enumeration<ImageGenerationType>>,
        ) -> Self {
            Self(
                self.0.with::<Enumeration<ImageGenerationType>>(
                    "image_generation_type",
                    value.into(),
                ),
            )
        }
    }

    /// 查询图片生成任务执行结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 图片生成的任务ID
        pub task_id: Option<String>,
        /// 图片生成类型
        pub image_generation_type: Option<Enumeration<ImageGenerationType>>,
        /// 任务状态
        pub task_state: Option<Enumeration<TaskState>>,
        /// 拼图结果
        pub combine_image_result: Option<CombineImageResult>,
        /// 生成商品图结果
        pub cut_out_result: Option<CutOutResult>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("task_id", &mut self.task_id),
                2 => Named("image_generation_type", &mut self.image_generation_type),
                3 => Named("task_state", &mut self.task_state),
                4 => Named("combine_image_result", &mut self.combine_image_result),
                5 => Named("cut_out_result", &mut self.cut_out_result),
                _ => return None,
            })
        }
    }

    /// 拼图结果
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombineImageResult {
        /// 生成的图片URL
        pub image_url: Option<String>,
    }

    impl Message for CombineImageResult {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("image_url", &mut self.image_url),
                _ => return None,
            })
        }
    }

    /// 生成商品图结果
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CutOutResult {
        /// 生成的图片URL
        pub image_url: Option<String>,
    }

    impl Message for CutOutResult {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("image_url", &mut self.image_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, CombineImageResult, CutOutResult);
}
