//! `PAYSCORE.MCH_PREPAY`: 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)

use crate::message::{Fen, Members, Message, Time, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("service_id", &mut self.service_id),
            ("appid", &mut self.appid),
            ("mchid", &mut self.mchid),
            ("sub_appid", &mut self.sub_appid),
            ("sub_mchid", &mut self.sub_mchid),
            ("channel_id", &mut self.channel_id),
            ("out_order_no", &mut self.out_order_no),
            ("openid", &mut self.openid),
            ("sub_openid", &mut self.sub_openid),
            ("total_amount", &mut self.total_amount),
            ("prepay_req_body", &mut self.prepay_req_body),
            ("prepay_req_header_base64", &mut self.prepay_req_header_base64),
            ("prepay_req_body_base64", &mut self.prepay_req_body_base64),
            ("prepay_resp_http_code", &mut self.prepay_resp_http_code),
            ("prepay_resp_header_base64", &mut self.prepay_resp_header_base64),
            ("prepay_resp_body_base64", &mut self.prepay_resp_body_base64),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("device_info", &mut self.device_info),
            ("nonce_str", &mut self.nonce_str),
            ("body", &mut self.body),
            ("attach", &mut self.attach),
            ("fee_type", &mut self.fee_type),
            ("time_start", &mut self.time_start),
            ("time_expire", &mut self.time_expire),
            ("goods_tag", &mut self.goods_tag),
            ("notify_url", &mut self.notify_url),
            ("trade_type", &mut self.trade_type),
            ("limit_pay", &mut self.limit_pay),
            ("need_receipt", &mut self.need_receipt),
        ]);
    }
}

message!(Content, PrepayReqBody);
