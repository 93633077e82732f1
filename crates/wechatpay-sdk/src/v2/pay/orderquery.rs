//! `v2/pay/orderquery`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/orderquery`
pub struct Orderquery(pub(crate) Node);

impl Orderquery {
    /// 查询订单 (direct and partner)
    ///
    /// `POST /pay/orderquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::orderquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1230000109")
    ///     .sub_mch_id("1900000100")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .out_trade_no("20150806125346")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().orderquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634899)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/orderquery", rest)
    }
}

/// 查询订单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, JsonText, Message, Named, Numbered, message};
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};
    pub use crate::v2::pay::closeorder::post::SignType;
    pub use crate::v2::pay::facepay::post::{
        PromotionDetail, PromotionDetailGoodsDetail as GoodsDetail, PromotionDetailPromotionDetail,
        Scope, SubIsSubscribe, Type,
    };
    pub use crate::v2::pay::facepayquery::post::{Request, TradeState, Version};
    pub use crate::v2::pay::micropay::post::IsSubscribe;

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/pay/orderquery").reads();

    /// 查询订单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 是否关注公众账号
        pub is_subscribe: Option<Enumeration<IsSubscribe>>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 是否关注子公众账号
        pub sub_is_subscribe: Option<Enumeration<SubIsSubscribe>>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 标价金额，单位为分
        pub total_fee: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<Fen>,
        /// 标价币种
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<Fen>,
        /// 现金支付币种
        pub cash_fee_type: Option<String>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<Fen>,
        /// 代金券使用数量
        pub coupon_count: Option<i64>,
        /// 代金券类型
        pub coupon_type_n: Numbered<String>,
        /// 代金券ID
        pub coupon_id_n: Numbered<String>,
        /// 单个代金券支付金额，单位为分
        pub coupon_fee_n: Numbered<Fen>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub time_end: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 营销详情JSON格式字符串
        pub promotion_detail: Option<JsonText<PromotionDetail>>,
        /// 押金消费金额，单位为分
        pub consume_fee: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("mch_id", &mut self.mch_id),
                5 => Named("sub_mch_id", &mut self.sub_mch_id),
                6 => Named("nonce_str", &mut self.nonce_str),
                7 => Named("sign", &mut self.sign),
                8 => Named("result_code", &mut self.result_code),
                9 => Named("err_code", &mut self.err_code),
                10 => Named("err_code_des", &mut self.err_code_des),
                11 => Named("device_info", &mut self.device_info),
                12 => Named("openid", &mut self.openid),
                13 => Named("is_subscribe", &mut self.is_subscribe),
                14 => Named("sub_openid", &mut self.sub_openid),
                15 => Named("sub_is_subscribe", &mut self.sub_is_subscribe),
                16 => Named("trade_type", &mut self.trade_type),
                17 => Named("trade_state", &mut self.trade_state),
                18 => Named("bank_type", &mut self.bank_type),
                19 => Named("total_fee", &mut self.total_fee),
                20 => Named("settlement_total_fee", &mut self.settlement_total_fee),
                21 => Named("fee_type", &mut self.fee_type),
                22 => Named("cash_fee", &mut self.cash_fee),
                23 => Named("cash_fee_type", &mut self.cash_fee_type),
                24 => Named("coupon_fee", &mut self.coupon_fee),
                25 => Named("coupon_count", &mut self.coupon_count),
                26 => Named("coupon_type_$n", &mut self.coupon_type_n),
                27 => Named("coupon_id_$n", &mut self.coupon_id_n),
                28 => Named("coupon_fee_$n", &mut self.coupon_fee_n),
                29 => Named("transaction_id", &mut self.transaction_id),
                30 => Named("out_trade_no", &mut self.out_trade_no),
                31 => Named("attach", &mut self.attach),
                32 => Named("time_end", &mut self.time_end),
                33 => Named("trade_state_desc", &mut self.trade_state_desc),
                34 => Named("promotion_detail", &mut self.promotion_detail),
                35 => Named("consume_fee", &mut self.consume_fee),
                _ => return None,
            })
        }
    }

    message!(Response);
}
