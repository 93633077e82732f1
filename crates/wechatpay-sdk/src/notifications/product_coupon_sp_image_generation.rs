//! `PRODUCT_COUPON_SP.IMAGE_GENERATION`: 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) (partner)

pub use crate::shared::v3_marketing_partner_product_coupon_image_generation_tasks_task_id_get::{
    CombineImageResult, CutOutResult, ImageGenerationType, TaskState,
};

/// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
#[non_exhaustive]
pub struct Content {
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

message! {
    Content {
        0 => brand_id: "brand_id",
        1 => task_id: "task_id",
        2 => image_generation_type: "image_generation_type",
        3 => task_state: "task_state",
        4 => combine_image_result: "combine_image_result",
        5 => cut_out_result: "cut_out_result",
    }
}
