//! `v2/pay/refundqueryv2`

/// `v2/pay/refundqueryv2`
pub struct Refundqueryv2 {
    pub(crate) node: crate::chain::Node,
}

impl Refundqueryv2 {
    /// 查询退款（支持单品） (direct and partner)
    ///
    /// `POST /pay/refundqueryv2`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::refundqueryv2::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .refund_id("1217752501201407033233368018")
    ///     .offset(15);
    /// let answer = client.v2().pay().refundqueryv2().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984122)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/refundqueryv2", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/refundqueryv2")
    }
}

/// 查询退款（支持单品）
pub mod post {

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v2_pay_refundqueryv2_post::{
        GoodsDetail, PromotionDetail, PromotionDetailPromotionDetail,
    };
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::v2::pay::refundquery::post::Request;

    /// 查询退款（支持单品）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 订单总退款次数
        pub total_refund_count: Option<i64>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<crate::Fen>,
        /// 货币种类
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<crate::Fen>,
        /// 退款笔数
        pub refund_count: Option<i64>,
        /// 商户退款单号
        pub out_refund_no_n: crate::Numbered<String>,
        /// 微信退款单号
        pub refund_id_n: crate::Numbered<String>,
        /// 退款渠道
        pub refund_channel_n: crate::Numbered<String>,
        /// 申请退款金额，单位为分
        pub refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款金额，单位为分
        pub settlement_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 代金券类型
        pub coupon_type_n_m: crate::Numbered<String>,
        /// 总代金券退款金额，单位为分
        pub coupon_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款代金券使用数量
        pub coupon_refund_count_n: crate::Numbered<i64>,
        /// 退款代金券ID
        pub coupon_refund_id_n_m: crate::Numbered<String>,
        /// 单个代金券退款金额，单位为分
        pub coupon_refund_fee_n_m: crate::Numbered<crate::Fen>,
        /// 退款状态
        pub refund_status_n: crate::Numbered<String>,
        /// 退款资金来源
        pub refund_account_n: crate::Numbered<String>,
        /// 退款入账账户
        pub refund_recv_accout_n: crate::Numbered<String>,
        /// 退款成功时间
        pub refund_success_time_n: crate::Numbered<String>,
        /// 营销详情JSON格式字符串
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
    }

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => appid: "appid",
            6 => mch_id: "mch_id",
            7 => sub_appid: "sub_appid",
            8 => sub_mch_id: "sub_mch_id",
            9 => nonce_str: "nonce_str",
            10 => sign: "sign",
            11 => total_refund_count: "total_refund_count",
            12 => transaction_id: "transaction_id",
            13 => out_trade_no: "out_trade_no",
            14 => total_fee: "total_fee",
            15 => settlement_total_fee: "settlement_total_fee",
            16 => fee_type: "fee_type",
            17 => cash_fee: "cash_fee",
            18 => refund_count: "refund_count",
            19 => out_refund_no_n: "out_refund_no_$n",
            20 => refund_id_n: "refund_id_$n",
            21 => refund_channel_n: "refund_channel_$n",
            22 => refund_fee_n: "refund_fee_$n",
            23 => settlement_refund_fee_n: "settlement_refund_fee_$n",
            24 => coupon_type_n_m: "coupon_type_$n_$m",
            25 => coupon_refund_fee_n: "coupon_refund_fee_$n",
            26 => coupon_refund_count_n: "coupon_refund_count_$n",
            27 => coupon_refund_id_n_m: "coupon_refund_id_$n_$m",
            28 => coupon_refund_fee_n_m: "coupon_refund_fee_$n_$m",
            29 => refund_status_n: "refund_status_$n",
            30 => refund_account_n: "refund_account_$n",
            31 => refund_recv_accout_n: "refund_recv_accout_$n",
            32 => refund_success_time_n: "refund_success_time_$n",
            33 => promotion_detail: "promotion_detail",
        }
    }
}
