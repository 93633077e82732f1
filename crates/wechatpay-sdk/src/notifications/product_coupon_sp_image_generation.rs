//! `PRODUCT_COUPON_SP.IMAGE_GENERATION`: 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) · Product coupon image generated
//!
//! 商品券图片生成任务结束后通知服务商，服务商据此查询任务结果和图片。模式：服务商。
//!
//! Tells the partner that a product coupon image task has ended. Query the task for its result. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4017327744](https://pay.weixin.qq.com/doc/v3/partner/4017327744)

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

/// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) · Product coupon image generated
#[non_exhaustive]
pub struct Content {
    /// 品牌ID · Brand ID
    pub brand_id: Option<String>,
    /// 图片生成的任务ID · Image generation task ID
    pub task_id: Option<String>,
    /// 图片生成类型 · Image generation type
    pub image_generation_type: ImageGenerationType,
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

message! {
    Content {
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
