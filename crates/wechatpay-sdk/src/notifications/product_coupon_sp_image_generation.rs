//! `PRODUCT_COUPON_SP.IMAGE_GENERATION`: 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

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

/// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
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

impl Message for Content {
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

message!(Content, CombineImageResult, CutOutResult);
