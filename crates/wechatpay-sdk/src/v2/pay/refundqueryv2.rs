//! 查询退款（支持单品） · Query a refund with item details
//!
//! `v2/pay/refundqueryv2`

/// 查询退款（支持单品） · Query a refund with item details
///
/// `v2/pay/refundqueryv2`
#[derive(Clone)]
pub struct Refundqueryv2 {
    pub(crate) node: crate::chain::Node,
}

impl Refundqueryv2 {
    /// 查询退款（支持单品） · Query a refund with item details
    ///
    /// `POST /pay/refundqueryv2`
    ///
    /// 按订单或退款的任一单号查询退款，除状态和金额外还返回单品优惠的退款详情。模式：普通商户、服务商。
    ///
    /// Queries refunds by the number of the order or of the refund and also returns the refund details of single-item discounts. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::refundqueryv2::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .refund_id("50300000000202608010000000001");
    /// let answer = client.v2().pay().refundqueryv2().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::refundqueryv2::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .refund_id("50300000000202608010000000001");
    /// let answer = client.v2().pay().refundqueryv2().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_NOT_EXIST`, `INVALID_TRANSACTIONID`, `MCHID_NOT_EXIST`, `PARAM_ERROR`, `REFUNDNOTEXIST`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `XML_FORMAT_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4011984122](https://pay.weixin.qq.com/doc/v2/partner/4011984122)
    #[doc(alias(
        "查询退款（支持单品）",
        "Query a refund with item details",
        "退款",
        "refundqueryv2",
        "pay/refundqueryv2"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/refundqueryv2", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/refundqueryv2")
    }
}

/// 查询退款（支持单品） · Query a refund with item details
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
            COUPON = "COUPON",
            /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
            DISCOUNT = "DISCOUNT",
        }
    }

    /// 查询退款（支持单品）：请求 · Query a refund with item details: request
    ///
    /// 条件 Conditions:
    ///
    /// - `refund_id`、`out_refund_no`、`transaction_id`、`out_trade_no`：四选一，优先级按此顺序。`refund_id`, `out_refund_no`, `transaction_id`, `out_trade_no`: One of four, in this order of precedence
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户退款单号 · Merchant refund number
        pub out_refund_no: Option<String>,
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 偏移量 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号 · Merchant refund number
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 微信退款单号 · WeChat Pay refund ID
        pub fn refund_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_id = value.into_member();
            self
        }

        /// 偏移量 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 查询退款（支持单品）：应答 · Query a refund with item details: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 订单总退款次数 · Total number of refunds
        pub total_refund_count: Option<i64>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额 · Settlement order amount
        ///
        /// 单位为分。In fen.
        pub settlement_total_fee: Option<crate::Fen>,
        /// 货币种类 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 8 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 8 characters.
        pub fee_type: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub cash_fee: Option<crate::Fen>,
        /// 退款笔数 · Number of refunds
        pub refund_count: Option<i64>,
        /// 商户退款单号 · Merchant refund number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_refund_no_n: crate::Numbered<String>,
        /// 微信退款单号 · WeChat Pay refund ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub refund_id_n: crate::Numbered<String>,
        /// 退款渠道 · Refund channel
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub refund_channel_n: crate::Numbered<String>,
        /// 申请退款金额 · Requested refund amount
        ///
        /// 单位为分。In fen.
        pub refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub settlement_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 代金券类型 · Cash coupon type
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub coupon_type_n_m: crate::Numbered<String>,
        /// 总代金券退款金额 · Total cash coupon refund amount
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款代金券使用数量 · Number of cash coupons refunded
        pub coupon_refund_count_n: crate::Numbered<i64>,
        /// 退款代金券ID · Refunded cash coupon ID
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub coupon_refund_id_n_m: crate::Numbered<String>,
        /// 单个代金券退款金额 · Refund amount per cash coupon
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee_n_m: crate::Numbered<crate::Fen>,
        /// 退款状态 · Refund status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub refund_status_n: crate::Numbered<String>,
        /// 退款资金来源 · Refund funding source
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub refund_account_n: crate::Numbered<String>,
        /// 退款入账账户 · Refund receiving account
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub refund_recv_accout_n: crate::Numbered<String>,
        /// 退款成功时间 · Refund success time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 20 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 20 characters.
        pub refund_success_time_n: crate::Numbered<String>,
        /// 营销详情JSON格式字符串 · Discount details (JSON string)
        ///
        /// JSON 文本；最长 6000 个字符。A text that holds JSON. At most 6000 characters.
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 营销详情JSON格式字符串 · Discount details (JSON string)
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 营销详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 营销详情 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetailPromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠券退款额 · Coupon refund amount
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wxpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 微信支付商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 商品退货数量 · Quantity of items returned
        pub refund_quantity: Option<i64>,
        /// 商品退款金额 · Item refund amount
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mch_id: Optional "sub_mch_id",
            4 => sign_type: Optional "sign_type",
            5 => transaction_id: Optional "transaction_id",
            6 => out_trade_no: Optional "out_trade_no",
            7 => out_refund_no: Optional "out_refund_no",
            8 => refund_id: Optional "refund_id",
            9 => offset: Optional "offset",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => appid: Optional "appid",
            6 => mch_id: Optional "mch_id",
            7 => sub_appid: Optional "sub_appid",
            8 => sub_mch_id: Optional "sub_mch_id",
            9 => nonce_str: Optional "nonce_str",
            10 => sign: Optional "sign",
            11 => total_refund_count: Optional "total_refund_count",
            12 => transaction_id: Optional "transaction_id",
            13 => out_trade_no: Optional "out_trade_no",
            14 => total_fee: Optional "total_fee",
            15 => settlement_total_fee: Optional "settlement_total_fee",
            16 => fee_type: Optional "fee_type",
            17 => cash_fee: Optional "cash_fee",
            18 => refund_count: Optional "refund_count",
            19 => out_refund_no_n: Optional "out_refund_no_$n",
            20 => refund_id_n: Optional "refund_id_$n",
            21 => refund_channel_n: Optional "refund_channel_$n",
            22 => refund_fee_n: Optional "refund_fee_$n",
            23 => settlement_refund_fee_n: Optional "settlement_refund_fee_$n",
            24 => coupon_type_n_m: Optional "coupon_type_$n_$m",
            25 => coupon_refund_fee_n: Optional "coupon_refund_fee_$n",
            26 => coupon_refund_count_n: Optional "coupon_refund_count_$n",
            27 => coupon_refund_id_n_m: Optional "coupon_refund_id_$n_$m",
            28 => coupon_refund_fee_n_m: Optional "coupon_refund_fee_$n_$m",
            29 => refund_status_n: Optional "refund_status_$n",
            30 => refund_account_n: Optional "refund_account_$n",
            31 => refund_recv_accout_n: Optional "refund_recv_accout_$n",
            32 => refund_success_time_n: Optional "refund_success_time_$n",
            33 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetail {
            0 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetailPromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => refund_amount: Optional "refund_amount",
            6 => activity_id: Optional "activity_id",
            7 => wxpay_contribute: Optional "wxpay_contribute",
            8 => merchant_contribute: Optional "merchant_contribute",
            9 => other_contribute: Optional "other_contribute",
            10 => goods_detail: Optional "goods_detail",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Optional "quantity",
            4 => price: Optional "price",
            5 => refund_quantity: Optional "refund_quantity",
            6 => refund_amount: Optional "refund_amount",
        }
    }
}
