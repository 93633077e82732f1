//! 申请退款（支持单品） · Request a refund with item details
//!
//! `v2/secapi/pay/refundv2`

/// 申请退款（支持单品） · Request a refund with item details
///
/// `v2/secapi/pay/refundv2`
#[derive(Clone)]
pub struct Refundv2 {
    pub(crate) node: crate::chain::Node,
}

impl Refundv2 {
    /// 申请退款（支持单品） · Request a refund with item details
    ///
    /// `POST /secapi/pay/refundv2`
    ///
    /// 为已支付的订单申请退款，并在`detail`里列出要退的商品，适用于享受单品优惠的订单。模式：普通商户、服务商。
    ///
    /// Requests a refund and lists the refunded items in `detail`, for orders with single-item discounts. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::refundv2::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .transaction_id("4200000000202608010000000001")
    ///     .out_refund_no("refund202608010001")
    ///     .total_fee(100)
    ///     .refund_fee(100);
    /// let answer = client.v2().secapi().pay().refundv2().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::refundv2::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .transaction_id("4200000000202608010000000001")
    ///     .out_refund_no("refund202608010001")
    ///     .total_fee(100)
    ///     .refund_fee(100);
    /// let answer = client.v2().secapi().pay().refundv2().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 150 次有效请求；每个商户每秒 6 次失败请求；每个商户每分钟 5000 次一个月以前订单的请求；每个订单每分钟 1 次请求。
    ///
    /// Rate limits: 150 valid requests a second for each merchant; 6 failing requests a second for each merchant; 5000 requests for orders older than a month a minute for each merchant; 1 request a minute for each order.
    ///
    /// # Errors
    ///
    /// - `BIZERR_NEED_RETRY`: 并发冲突，需商户重试。单号和参数不变再发。可能已经执行。 · Concurrent refunds were in conflict. Send the request again unchanged. It may have been carried out.
    /// - `ERROR`: 退款业务错误，原因见 err_code_des。按 err_code_des 处理。 · The refund failed for a business reason, which `err_code_des` gives. Follow `err_code_des`.
    /// - `FREQUENCY_LIMITED`: 退款过频（含同单一分钟内重复、旧订单限频）；可能已受理。先查退款，查不到再用原单号慢速重发。可能已经执行。 · Refunds are requested too often. This refund may have been accepted. Query the refund. If it does not exist, send the same refund number again, slowly. It may have been carried out.
    /// - `NOTENOUGH`: 商户出资账户余额不足，退款未受理。充值后用原退款单号再发。 · The refund was not accepted because the merchant's account does not have enough money. Top up, then send the same refund number again.
    /// - `ORDERNOTEXIST`: 找不到原订单，或原订单尚未支付。核对订单号、商户号和支付状态。 · The order does not exist or is not paid. Check the order number, the merchant and the state of the payment.
    /// - `SYSTEMERROR`: 退款处理超时或内部异常，可能已受理。退款单号和参数不变再发，或先查退款。可能已经执行。 · The platform failed or timed out. The refund may have been accepted. Send the request again with the same refund number and parameters, or query the refund first. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `APPID_NOT_EXIST`, `INVALID_REQ_TOO_MUCH`, `INVALID_TRANSACTIONID`, `MCHID_NOT_EXIST`, `PARAM_ERROR`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `TRADE_OVERDUE`, `USER_ACCOUNT_ABNORMAL`, `XML_FORMAT_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4011983308](https://pay.weixin.qq.com/doc/v2/partner/4011983308)
    #[doc(alias(
        "申请退款（支持单品）",
        "Request a refund with item details",
        "退款",
        "refundv2",
        "pay/refundv2"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/refundv2", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/refundv2")
    }
}

/// 申请退款（支持单品） · Request a refund with item details
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

    /// 申请退款（支持单品）：请求 · Request a refund with item details: request
    ///
    /// 条件 Conditions:
    ///
    /// - 二选一，都传时以 transaction\_id 为准。One of the two; transaction\_id wins if both are sent
    /// - `refund_fee`、`total_fee`：单笔及累计退款不超过原订单金额。`refund_fee`, `total_fee`: A refund, and all together, not above the order amount
    /// - 一笔订单最多 50 次部分退款。At most 50 partial refunds per order
    /// - 订单须为 SUCCESS 或 REFUND。The order is SUCCESS or REFUND
    /// - `out_refund_no`：失败重试沿用原退款单号；部分退款每次新号。`out_refund_no`: A retry keeps its number; each partial refund has its own
    /// - 同一订单两次退款间隔至少 1 分钟。At least a minute between refunds of one order
    /// - 支付成功起一年（365 天）内。Within a year (365 days) of payment
    pub struct Request {
        /// 退款包含的商品列表信息 · Refunded items
        ///
        /// JSON 文本；最长 6000 个字符。A text that holds JSON. At most 6000 characters.
        pub detail: Option<crate::JsonText<Detail>>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
        /// 商户退款单号（必填） · Merchant refund number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_refund_no: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 单位为分。In fen.
        pub refund_fee: Option<crate::Fen>,
        /// 退款货币种类 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 8 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 8 characters.
        pub refund_fee_type: Option<String>,
        /// 退款原因 · Refund reason
        ///
        /// 最长 80 个字符。At most 80 characters.
        pub refund_desc: Option<String>,
        /// 退款资金来源 · Refund funding source
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub refund_account: Option<String>,
        /// 退款结果通知url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 退款包含的商品列表信息 · Refunded items
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn detail<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<Detail>, M>,
        ) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
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

        /// 商户退款单号（必填） · Merchant refund number (required)
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn refund_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund_fee = value.into_member();
            self
        }

        /// 退款货币种类 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn refund_fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_fee_type = value.into_member();
            self
        }

        /// 退款原因 · Refund reason
        pub fn refund_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_desc = value.into_member();
            self
        }

        /// 退款资金来源 · Refund funding source
        pub fn refund_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_account = value.into_member();
            self
        }

        /// 退款结果通知url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 退款包含的商品列表信息 · Refunded items
    pub struct Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub cost_price: Option<crate::Fen>,
        /// 商品小票ID · Receipt ID
        pub receipt_id: Option<String>,
        /// 单品列表（必填） · Item list (required)
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cost_price = value.into_member();
            self
        }

        /// 商品小票ID · Receipt ID
        pub fn receipt_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receipt_id = value.into_member();
            self
        }

        /// 单品列表（必填） · Item list (required)
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 微信支付商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量（必填） · Item quantity (required)
        pub quantity: Option<i64>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码 · Item code
        pub fn goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_id = value.into_member();
            self
        }

        /// 微信支付商品编码 · WeChat Pay item code
        pub fn wxpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxpay_goods_id = value.into_member();
            self
        }

        /// 商品名称 · Item name
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }
    }

    /// 申请退款（支持单品）：应答 · Request a refund with item details: answer
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
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
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
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 商户退款单号 · Merchant refund number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_refund_no: Option<String>,
        /// 微信退款单号 · WeChat Pay refund ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub refund_id: Option<String>,
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub refund_fee: Option<crate::Fen>,
        /// 应结退款金额 · Settlement refund amount
        ///
        /// 单位为分。In fen.
        pub settlement_refund_fee: Option<crate::Fen>,
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额 · Settlement order amount
        ///
        /// 单位为分。In fen.
        pub settlement_total_fee: Option<crate::Fen>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 8 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 8 characters.
        pub fee_type: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub cash_fee: Option<crate::Fen>,
        /// 现金支付币种 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub cash_fee_type: Option<String>,
        /// 现金退款金额 · Cash refund amount
        ///
        /// 单位为分。In fen.
        pub cash_refund_fee: Option<crate::Fen>,
        /// 代金券类型 · Cash coupon type
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub coupon_type_n: crate::Numbered<String>,
        /// 代金券退款总金额 · Total cash coupon refund amount
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee: Option<crate::Fen>,
        /// 单个代金券退款金额 · Refund amount per cash coupon
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款代金券使用数量 · Number of cash coupons refunded
        pub coupon_refund_count: Option<i64>,
        /// 退款代金券ID · Refunded cash coupon ID
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub coupon_refund_id_n: crate::Numbered<String>,
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
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
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

    request!(Request, Detail, GoodsDetail);

    message! {
        Request {
            0 => detail: Optional "detail",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => mch_id: Required "mch_id",
            4 => sub_mch_id: Optional "sub_mch_id",
            5 => sign_type: Optional "sign_type",
            6 => transaction_id: Optional "transaction_id",
            7 => out_trade_no: Optional "out_trade_no",
            8 => out_refund_no: Required "out_refund_no",
            9 => total_fee: Required "total_fee",
            10 => refund_fee: Required "refund_fee",
            11 => refund_fee_type: Optional "refund_fee_type",
            12 => refund_desc: Optional "refund_desc",
            13 => refund_account: Optional "refund_account",
            14 => notify_url: Optional "notify_url",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => receipt_id: Optional "receipt_id",
            2 => goods_detail: Required "goods_detail",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Required "quantity",
            4 => price: Required "price",
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
            11 => transaction_id: Optional "transaction_id",
            12 => out_trade_no: Optional "out_trade_no",
            13 => out_refund_no: Optional "out_refund_no",
            14 => refund_id: Optional "refund_id",
            15 => refund_fee: Optional "refund_fee",
            16 => settlement_refund_fee: Optional "settlement_refund_fee",
            17 => total_fee: Optional "total_fee",
            18 => settlement_total_fee: Optional "settlement_total_fee",
            19 => fee_type: Optional "fee_type",
            20 => cash_fee: Optional "cash_fee",
            21 => cash_fee_type: Optional "cash_fee_type",
            22 => cash_refund_fee: Optional "cash_refund_fee",
            23 => coupon_type_n: Optional "coupon_type_$n",
            24 => coupon_refund_fee: Optional "coupon_refund_fee",
            25 => coupon_refund_fee_n: Optional "coupon_refund_fee_$n",
            26 => coupon_refund_count: Optional "coupon_refund_count",
            27 => coupon_refund_id_n: Optional "coupon_refund_id_$n",
            28 => promotion_detail: Optional "promotion_detail",
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
        PromotionDetailGoodsDetail {
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
