//! `transaction-success`: 普通支付通知(XML) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Numbered, enumeration, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("attach", &mut self.attach),
            2 => Named("bank_type", &mut self.bank_type),
            3 => Named("fee_type", &mut self.fee_type),
            4 => Named("is_subscribe", &mut self.is_subscribe),
            5 => Named("mch_id", &mut self.mch_id),
            6 => Named("sub_mch_id", &mut self.sub_mch_id),
            7 => Named("sub_appid", &mut self.sub_appid),
            8 => Named("nonce_str", &mut self.nonce_str),
            9 => Named("openid", &mut self.openid),
            10 => Named("out_trade_no", &mut self.out_trade_no),
            11 => Named("result_code", &mut self.result_code),
            12 => Named("return_code", &mut self.return_code),
            13 => Named("sign", &mut self.sign),
            14 => Named("time_end", &mut self.time_end),
            15 => Named("total_fee", &mut self.total_fee),
            16 => Named("coupon_fee", &mut self.coupon_fee),
            17 => Named("coupon_count", &mut self.coupon_count),
            18 => Named("coupon_type_$n", &mut self.coupon_type_n),
            19 => Named("coupon_id_$n", &mut self.coupon_id_n),
            20 => Named("trade_type", &mut self.trade_type),
            21 => Named("transaction_id", &mut self.transaction_id),
            22 => Named("contract_id", &mut self.contract_id),
            23 => Named("user_repaid", &mut self.user_repaid),
            24 => Named("trade_state", &mut self.trade_state),
            _ => return None,
        })
    }
}

message!(Content);
