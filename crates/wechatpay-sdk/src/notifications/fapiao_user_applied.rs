//! `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) (direct and partner)

/// 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// 发票申请单号
    pub fapiao_apply_id: Option<String>,
    /// 用户完成发票抬头填写的时间
    pub apply_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => fapiao_apply_id: Optional "fapiao_apply_id",
        3 => apply_time: Optional "apply_time",
    }
}
