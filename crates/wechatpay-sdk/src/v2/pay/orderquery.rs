//! `v2/pay/orderquery`

/// `v2/pay/orderquery`
pub struct Orderquery {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/orderquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/orderquery")
    }
}

/// 查询订单
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;
    pub use crate::shared::v2_deposit_facepay_post::{
        PromotionDetail, PromotionDetailGoodsDetail as GoodsDetail, PromotionDetailPromotionDetail,
        SubIsSubscribe,
    };
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;
    pub use crate::v2::pay::facepayquery::post::Request;
    pub use crate::v2::pay::micropay::post::IsSubscribe;

    /// 查询订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
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
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 是否关注公众账号
        pub is_subscribe: Option<crate::Enumeration<IsSubscribe>>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 是否关注子公众账号
        pub sub_is_subscribe: Option<crate::Enumeration<SubIsSubscribe>>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 标价金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<crate::Fen>,
        /// 标价币种
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<crate::Fen>,
        /// 现金支付币种
        pub cash_fee_type: Option<String>,
        /// 代金券金额，单位为分
        pub coupon_fee: Option<crate::Fen>,
        /// 代金券使用数量
        pub coupon_count: Option<i64>,
        /// 代金券类型
        pub coupon_type_n: crate::Numbered<String>,
        /// 代金券ID
        pub coupon_id_n: crate::Numbered<String>,
        /// 单个代金券支付金额，单位为分
        pub coupon_fee_n: crate::Numbered<crate::Fen>,
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
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
        /// 押金消费金额，单位为分
        pub consume_fee: Option<crate::Fen>,
    }

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => sub_appid: "sub_appid",
            4 => mch_id: "mch_id",
            5 => sub_mch_id: "sub_mch_id",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
            8 => result_code: "result_code",
            9 => err_code: "err_code",
            10 => err_code_des: "err_code_des",
            11 => device_info: "device_info",
            12 => openid: "openid",
            13 => is_subscribe: "is_subscribe",
            14 => sub_openid: "sub_openid",
            15 => sub_is_subscribe: "sub_is_subscribe",
            16 => trade_type: "trade_type",
            17 => trade_state: "trade_state",
            18 => bank_type: "bank_type",
            19 => total_fee: "total_fee",
            20 => settlement_total_fee: "settlement_total_fee",
            21 => fee_type: "fee_type",
            22 => cash_fee: "cash_fee",
            23 => cash_fee_type: "cash_fee_type",
            24 => coupon_fee: "coupon_fee",
            25 => coupon_count: "coupon_count",
            26 => coupon_type_n: "coupon_type_$n",
            27 => coupon_id_n: "coupon_id_$n",
            28 => coupon_fee_n: "coupon_fee_$n",
            29 => transaction_id: "transaction_id",
            30 => out_trade_no: "out_trade_no",
            31 => attach: "attach",
            32 => time_end: "time_end",
            33 => trade_state_desc: "trade_state_desc",
            34 => promotion_detail: "promotion_detail",
            35 => consume_fee: "consume_fee",
        }
    }
}
