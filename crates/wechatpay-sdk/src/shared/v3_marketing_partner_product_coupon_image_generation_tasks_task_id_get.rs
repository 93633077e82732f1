//! What `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` has in common with other areas.

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

/// 拼图结果
#[non_exhaustive]
pub struct CombineImageResult {
    /// 生成的图片URL
    pub image_url: Option<String>,
}

/// 生成商品图结果
#[non_exhaustive]
pub struct CutOutResult {
    /// 生成的图片URL
    pub image_url: Option<String>,
}

message! {
    CombineImageResult {
        0 => image_url: "image_url",
    }
    CutOutResult {
        0 => image_url: "image_url",
    }
}
