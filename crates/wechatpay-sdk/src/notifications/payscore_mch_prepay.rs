//! `PAYSCORE.MCH_PREPAY`: 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)

use crate::message::{Fen, Message, Named, Time, message};

/// 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 调用创单接口时提交的服务ID
    pub service_id: Option<String>,
    /// 调用创单接口时提交的应用ID
    pub appid: Option<String>,
    /// 调用创单接口时提交的商户号
    pub mchid: Option<String>,
    /// 调用创单接口时传入的子商户应用ID
    pub sub_appid: Option<String>,
    /// 调用创单接口时传入的子商户商户号
    pub sub_mchid: Option<String>,
    /// 调用创单接口时传入的渠道商商户号
    pub channel_id: Option<String>,
    /// 调用创单接口时提交的商户服务订单号
    pub out_order_no: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// 微信用户在商户对应sub\_appid下的唯一标识
    pub sub_openid: Option<String>,
    /// 总金额，单位为分
    pub total_amount: Option<Fen>,
    /// 预下单请求部分输入参数
    pub prepay_req_body: Option<PrepayReqBody>,
    /// `prepay_req_header_base64`
    pub prepay_req_header_base64: Option<String>,
    /// `prepay_req_body_base64`
    pub prepay_req_body_base64: Option<String>,
    /// 从业机构请求预下单接口时
    pub prepay_resp_http_code: Option<i64>,
    /// `prepay_resp_header_base64`
    pub prepay_resp_header_base64: Option<String>,
    /// `prepay_resp_body_base64`
    pub prepay_resp_body_base64: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("service_id", &mut self.service_id),
            1 => Named("appid", &mut self.appid),
            2 => Named("mchid", &mut self.mchid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("sub_mchid", &mut self.sub_mchid),
            5 => Named("channel_id", &mut self.channel_id),
            6 => Named("out_order_no", &mut self.out_order_no),
            7 => Named("openid", &mut self.openid),
            8 => Named("sub_openid", &mut self.sub_openid),
            9 => Named("total_amount", &mut self.total_amount),
            10 => Named("prepay_req_body", &mut self.prepay_req_body),
            11 => Named("prepay_req_header_base64", &mut self.prepay_req_header_base64),
            12 => Named("prepay_req_body_base64", &mut self.prepay_req_body_base64),
            13 => Named("prepay_resp_http_code", &mut self.prepay_resp_http_code),
            14 => Named("prepay_resp_header_base64", &mut self.prepay_resp_header_base64),
            15 => Named("prepay_resp_body_base64", &mut self.prepay_resp_body_base64),
            _ => return None,
        })
    }
}

/// 预下单请求部分输入参数
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepayReqBody {
    /// 终端设备号
    pub device_info: Option<String>,
    /// 微信支付分配给收单服务商的ID
    pub nonce_str: Option<String>,
    /// 商品或支付单简要描述
    pub body: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 符合ISO 4217标准的三位字母代码
    pub fee_type: Option<String>,
    /// 订单生成时间
    pub time_start: Option<Time>,
    /// 订单失效时间
    pub time_expire: Option<Time>,
    /// 商品标记
    pub goods_tag: Option<String>,
    /// 异步接收微信支付结果通知的回调地址
    pub notify_url: Option<String>,
    /// JSAPI
    pub trade_type: Option<String>,
    /// no\_credit
    pub limit_pay: Option<String>,
    /// 需要跟公众平台的发票功能联合使用
    pub need_receipt: Option<bool>,
}

impl Message for PrepayReqBody {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("device_info", &mut self.device_info),
            1 => Named("nonce_str", &mut self.nonce_str),
            2 => Named("body", &mut self.body),
            3 => Named("attach", &mut self.attach),
            4 => Named("fee_type", &mut self.fee_type),
            5 => Named("time_start", &mut self.time_start),
            6 => Named("time_expire", &mut self.time_expire),
            7 => Named("goods_tag", &mut self.goods_tag),
            8 => Named("notify_url", &mut self.notify_url),
            9 => Named("trade_type", &mut self.trade_type),
            10 => Named("limit_pay", &mut self.limit_pay),
            11 => Named("need_receipt", &mut self.need_receipt),
            _ => return None,
        })
    }
}

message!(Content, PrepayReqBody);
