//! `TRANSACTION.FAIL`: 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

enumeration! {
    /// 交易类型
    TradeType {
        PAP = "PAP",
    }
}

enumeration! {
    /// 用户是否已还款
    UserRepaid {
        Y = "Y",
        N = "N",
    }
}

enumeration! {
    /// 枚举值
    Scope {
        GLOBAL = "GLOBAL",
        SINGLE = "SINGLE",
    }
}

enumeration! {
    /// 枚举值
    Type {
        CASH = "CASH",
        NOCASH = "NOCASH",
    }
}

enumeration! {
    /// 车牌颜色
    PlateColor {
        BLUE = "BLUE",
        GREEN = "GREEN",
        YELLOW = "YELLOW",
        BLACK = "BLACK",
        WHITE = "WHITE",
        LIMEGREEN = "LIMEGREEN",
    }
}

/// 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 调用接口提交的应用ID
    pub appid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// 签约模板号
    pub plan_id: Option<String>,
    /// 签约信息
    pub contract_information: Option<ContractInformation>,
    /// 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 订单支付完成时间
    pub success_time: Option<Time>,
    /// 交易状态
    pub trade_state: Option<String>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 支付者信息
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_information: Option<DeviceInformation>,
    /// 优惠功能信息
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 商户的商户号
    pub mchid: Option<String>,
    /// 交易类型
    pub trade_type: Option<Enumeration<TradeType>>,
    /// 交易状态描述
    pub trade_state_desc: Option<String>,
    /// 支付场景信息描述
    pub scene_info: Option<SceneInfo>,
    /// 服务商申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// 商户自定义字段
    pub description: Option<String>,
    /// 订单成功创建时返回
    pub create_time: Option<Time>,
    /// 用户是否已还款
    pub user_repaid: Option<Enumeration<UserRepaid>>,
    /// 交易场景值
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时
    pub parking_info: Option<ParkingInfo>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("appid", &mut self.appid),
            2 => Named("sub_mchid", &mut self.sub_mchid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("openid", &mut self.openid),
            5 => Named("sub_openid", &mut self.sub_openid),
            6 => Named("plan_id", &mut self.plan_id),
            7 => Named("contract_information", &mut self.contract_information),
            8 => Named("out_trade_no", &mut self.out_trade_no),
            9 => Named("transaction_id", &mut self.transaction_id),
            10 => Named("attach", &mut self.attach),
            11 => Named("bank_type", &mut self.bank_type),
            12 => Named("success_time", &mut self.success_time),
            13 => Named("trade_state", &mut self.trade_state),
            14 => Named("trade_state_description", &mut self.trade_state_description),
            15 => Named("payer", &mut self.payer),
            16 => Named("amount", &mut self.amount),
            17 => Named("device_information", &mut self.device_information),
            18 => Named("promotion_detail", &mut self.promotion_detail),
            19 => Named("mchid", &mut self.mchid),
            20 => Named("trade_type", &mut self.trade_type),
            21 => Named("trade_state_desc", &mut self.trade_state_desc),
            22 => Named("scene_info", &mut self.scene_info),
            23 => Named("sp_appid", &mut self.sp_appid),
            24 => Named("description", &mut self.description),
            25 => Named("create_time", &mut self.create_time),
            26 => Named("user_repaid", &mut self.user_repaid),
            27 => Named("trade_scene", &mut self.trade_scene),
            28 => Named("parking_info", &mut self.parking_info),
            _ => return None,
        })
    }
}

/// 签约信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 标识用户与某签约模板的一次签约
    pub contract_id: Option<String>,
    /// 枚举值
    pub contract_status: Option<String>,
    /// 签约完成时间
    pub create_time: Option<Time>,
}

impl Message for ContractInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("contract_id", &mut self.contract_id),
            1 => Named("contract_status", &mut self.contract_status),
            2 => Named("create_time", &mut self.create_time),
            _ => return None,
        })
    }
}

/// 支付者信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识
    pub openid: Option<String>,
    /// 用户在子商户的标识
    pub sub_openid: Option<String>,
    /// 用户在服务商商户AppID下的唯一标识
    pub sp_openid: Option<String>,
}

impl Message for Payer {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("openid", &mut self.openid),
            1 => Named("sub_openid", &mut self.sub_openid),
            2 => Named("sp_openid", &mut self.sp_openid),
            _ => return None,
        })
    }
}

/// 订单金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
    /// 用户支付币种
    pub payer_currency: Option<String>,
}

impl Message for Amount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("currency", &mut self.currency),
            1 => Named("payer_currency", &mut self.payer_currency),
            _ => return None,
        })
    }
}

/// 设备信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP
    pub payer_total: Option<String>,
}

impl Message for DeviceInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("device_id", &mut self.device_id),
            1 => Named("payer_total", &mut self.payer_total),
            _ => return None,
        })
    }
}

/// 优惠功能信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<Enumeration<Scope>>,
    /// 枚举值
    pub r#type: Option<Enumeration<Type>>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// CNY
    pub currency: Option<String>,
    /// 单品列表信息
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
}

impl Message for PromotionDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("coupon_id", &mut self.coupon_id),
            1 => Named("name", &mut self.name),
            2 => Named("scope", &mut self.scope),
            3 => Named("type", &mut self.r#type),
            4 => Named("stock_id", &mut self.stock_id),
            5 => Named("currency", &mut self.currency),
            6 => Named("goods_detail", &mut self.goods_detail),
            7 => Named("activity_id", &mut self.activity_id),
            _ => return None,
        })
    }
}

/// 支付场景信息描述
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 终端设备号
    pub device_id: Option<String>,
}

impl Message for SceneInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("device_id", &mut self.device_id),
            _ => return None,
        })
    }
}

/// trade\_scene为PARKING时
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParkingInfo {
    /// 车主服务为商户分配的入场ID
    pub parking_id: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 车牌颜色
    pub plate_color: Option<Enumeration<PlateColor>>,
    /// 用户入场时间
    pub start_time: Option<String>,
    /// 用户出场时间
    pub end_time: Option<String>,
    /// 所在停车位车场的名称
    pub parking_name: Option<String>,
    /// 计费的时间长
    pub charging_duration: Option<i64>,
    /// 停车场设备ID
    pub device_id: Option<String>,
}

impl Message for ParkingInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("parking_id", &mut self.parking_id),
            1 => Named("plate_number", &mut self.plate_number),
            2 => Named("plate_color", &mut self.plate_color),
            3 => Named("start_time", &mut self.start_time),
            4 => Named("end_time", &mut self.end_time),
            5 => Named("parking_name", &mut self.parking_name),
            6 => Named("charging_duration", &mut self.charging_duration),
            7 => Named("device_id", &mut self.device_id),
            _ => return None,
        })
    }
}

/// 单品列表信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 用户购买的数量
    pub quantity: Option<i64>,
    /// 商品单价，单位为分
    pub unit_price: Option<Fen>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<Fen>,
    /// 商品备注信息
    pub goods_remark: Option<String>,
}

impl Message for GoodsDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("goods_id", &mut self.goods_id),
            1 => Named("quantity", &mut self.quantity),
            2 => Named("unit_price", &mut self.unit_price),
            3 => Named("discount_amount", &mut self.discount_amount),
            4 => Named("goods_remark", &mut self.goods_remark),
            _ => return None,
        })
    }
}

message!(
    Content,
    ContractInformation,
    Payer,
    Amount,
    DeviceInformation,
    PromotionDetail,
    SceneInfo,
    ParkingInfo,
    GoodsDetail
);
