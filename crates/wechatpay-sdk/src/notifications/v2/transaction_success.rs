//! `transaction-success`: 普通支付通知(XML) (direct and partner)

use crate::message::{Enumeration, Fen, Members, Message, Numbered, enumeration, message};

enumeration! {
    /// 是否关注公众账号
    IsSubscribe {
        Y = "Y",
        N = "N",
    }
}

enumeration! {
    /// 业务结果
    ResultCode {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
    }
}

enumeration! {
    /// 返回状态码
    ReturnCode {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
    }
}

enumeration! {
    /// 交易类型
    TradeType {
        JSAPI = "JSAPI",
        NATIVE = "NATIVE",
        APP = "APP",
        MWEB = "MWEB",
        PAP = "PAP",
    }
}

enumeration! {
    /// ⽤户是否已还款
    UserRepaid {
        Y = "Y",
        N = "N",
    }
}

enumeration! {
    /// 交易状态
    TradeState {
        SUCCESS = "SUCCESS",
        PAY_FAIL = "PAY_FAIL",
    }
}

/// 普通支付通知(XML)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 公众平台APPID
    pub appid: Option<String>,
    /// 商家数据包
    pub attach: Option<String>,
    /// 付款银行
    pub bank_type: Option<String>,
    /// 货币种类
    pub fee_type: Option<String>,
    /// 是否关注公众账号
    pub is_subscribe: Option<Enumeration<IsSubscribe>>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 业务结果
    pub result_code: Option<Enumeration<ResultCode>>,
    /// 返回状态码
    pub return_code: Option<Enumeration<ReturnCode>>,
    /// 签名
    pub sign: Option<String>,
    /// 支付完成时间
    pub time_end: Option<String>,
    /// 标价金额，单位为分
    pub total_fee: Option<Fen>,
    /// 总代金券金额，单位为分
    pub coupon_fee: Option<Fen>,
    /// 代金券使用数量
    pub coupon_count: Option<String>,
    /// 代金券类型
    pub coupon_type_n: Numbered<String>,
    /// 代金券ID
    pub coupon_id_n: Numbered<String>,
    /// 交易类型
    pub trade_type: Option<Enumeration<TradeType>>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 委托代扣协议id
    pub contract_id: Option<String>,
    /// ⽤户是否已还款
    pub user_repaid: Option<Enumeration<UserRepaid>>,
    /// 交易状态
    pub trade_state: Option<Enumeration<TradeState>>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("appid", &mut self.appid),
            ("attach", &mut self.attach),
            ("bank_type", &mut self.bank_type),
            ("fee_type", &mut self.fee_type),
            ("is_subscribe", &mut self.is_subscribe),
            ("mch_id", &mut self.mch_id),
            ("sub_mch_id", &mut self.sub_mch_id),
            ("sub_appid", &mut self.sub_appid),
            ("nonce_str", &mut self.nonce_str),
            ("openid", &mut self.openid),
            ("out_trade_no", &mut self.out_trade_no),
            ("result_code", &mut self.result_code),
            ("return_code", &mut self.return_code),
            ("sign", &mut self.sign),
            ("time_end", &mut self.time_end),
            ("total_fee", &mut self.total_fee),
            ("coupon_fee", &mut self.coupon_fee),
            ("coupon_count", &mut self.coupon_count),
            ("coupon_type_$n", &mut self.coupon_type_n),
            ("coupon_id_$n", &mut self.coupon_id_n),
            ("trade_type", &mut self.trade_type),
            ("transaction_id", &mut self.transaction_id),
            ("contract_id", &mut self.contract_id),
            ("user_repaid", &mut self.user_repaid),
            ("trade_state", &mut self.trade_state),
        ]);
    }
}

message!(Content);
