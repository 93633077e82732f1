//! `combined-transactions-success`: 合单支付通知(XML) (direct and partner)

use crate::message::{Enumeration, Fen, JsonText, Message, Named, enumeration, message};

enumeration! {
    /// 交易类型
    TradeType {
        JSAPI = "JSAPI",
        NATIVE = "NATIVE",
        APP = "APP",
        MWEB = "MWEB",
    }
}

/// 合单支付通知(XML)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 返回状态码
    pub return_code: Option<String>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 合单APPID
    pub combine_appid: Option<String>,
    /// 合单商户号
    pub combine_mch_id: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 设备号
    pub device_info: Option<String>,
    /// 合单用户标识
    pub combine_openid: Option<String>,
    /// 合单商户订单号
    pub combine_out_trade_no: Option<String>,
    /// 交易类型
    pub trade_type: Option<Enumeration<TradeType>>,
    /// 付款银行
    pub bank_type: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 签名类型
    pub sign_type: Option<String>,
    /// 业务结果
    pub result_code: Option<String>,
    /// 业务信息
    pub result_msg: Option<String>,
    /// 错误代码
    pub err_code: Option<String>,
    /// 错误信息
    pub err_code_des: Option<String>,
    /// JSON 序列化的子订单集合
    pub sub_order_list: Option<JsonText<SubOrderList>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("return_code", &mut self.return_code),
            1 => Named("return_msg", &mut self.return_msg),
            2 => Named("combine_appid", &mut self.combine_appid),
            3 => Named("combine_mch_id", &mut self.combine_mch_id),
            4 => Named("nonce_str", &mut self.nonce_str),
            5 => Named("device_info", &mut self.device_info),
            6 => Named("combine_openid", &mut self.combine_openid),
            7 => Named("combine_out_trade_no", &mut self.combine_out_trade_no),
            8 => Named("trade_type", &mut self.trade_type),
            9 => Named("bank_type", &mut self.bank_type),
            10 => Named("sign", &mut self.sign),
            11 => Named("sign_type", &mut self.sign_type),
            12 => Named("result_code", &mut self.result_code),
            13 => Named("result_msg", &mut self.result_msg),
            14 => Named("err_code", &mut self.err_code),
            15 => Named("err_code_des", &mut self.err_code_des),
            16 => Named("sub_order_list", &mut self.sub_order_list),
            _ => return None,
        })
    }
}

/// JSON 序列化的子订单集合
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrderList {
    /// 子订单数
    pub order_num: Option<i64>,
    /// 子订单列表
    pub order_list: Option<Vec<OrderList>>,
}

impl Message for SubOrderList {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("order_num", &mut self.order_num),
            1 => Named("order_list", &mut self.order_list),
            _ => return None,
        })
    }
}

/// 子订单列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderList {
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 标价金额，单位为分
    pub total_fee: Option<Fen>,
    /// 现金支付金额，单位为分
    pub cash_fee: Option<Fen>,
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 子单商户订单号
    pub out_trade_no: Option<String>,
    /// 商家数据包
    pub attach: Option<String>,
    /// 支付完成时间
    pub time_end: Option<String>,
}

impl Message for OrderList {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("mch_id", &mut self.mch_id),
            2 => Named("openid", &mut self.openid),
            3 => Named("total_fee", &mut self.total_fee),
            4 => Named("cash_fee", &mut self.cash_fee),
            5 => Named("transaction_id", &mut self.transaction_id),
            6 => Named("out_trade_no", &mut self.out_trade_no),
            7 => Named("attach", &mut self.attach),
            8 => Named("time_end", &mut self.time_end),
            _ => return None,
        })
    }
}

message!(Content, SubOrderList, OrderList);
