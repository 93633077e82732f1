//! 提交刷脸支付 · Submit a face payment
//!
//! `v2/pay/facepay`

/// 提交刷脸支付 · Submit a face payment
///
/// `v2/pay/facepay`
#[derive(Clone)]
pub struct Facepay {
    pub(crate) node: crate::chain::Node,
}

impl Facepay {
    /// 提交刷脸支付 · Submit a face payment
    ///
    /// `POST /pay/facepay`
    ///
    /// 商户把刷脸设备取得的人脸凭证连同订单提交扣款，返回支付结果；结果不明时应查询订单。模式：普通商户、服务商。
    ///
    /// Charges a payer by the face credential that the device obtained. Query the order if the result is uncertain. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::facepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .out_trade_no("1217472501201407033233367018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .face_code("b713b5d2-666c-48")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().facepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::facepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .body("image形象店-深圳腾大- QQ公仔")
    ///     .out_trade_no("1217472501201407033233367018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .face_code("b713b5d2-666c-48")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().facepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `BANKERROR`: 银行超时，扣款结果未知。立即查单，不明则撤销。可能已经执行。 · The bank timed out. The outcome of the charge is unknown. Query at once. If it is still unclear, reverse the order. It may have been carried out.
    /// - `NOAUTH`: 没开通付款码支付。开通产品。 · Code payment is not active. Activate the product.
    /// - `NOTENOUGH`: 用户余额不足。请用户换卡后重扫。 · The payer's balance is too low. Ask the payer for another card, then scan again.
    /// - `ORDERCLOSED`: 订单已关闭。换新单号。 · The order is closed. Take a new number.
    /// - `ORDERPAID`: 该商户订单号已付款。新的交易请换新单号。 · The order with this number is already paid. For another payment, take a new number.
    /// - `OUT_TRADE_NO_USED`: 单号重复。查单确认，新交易换新单号。 · The order number is repeated. Query the order. For another payment, take a new number.
    /// - `SYSTEMERROR`: 系统超时，扣款结果未知。立即查单，不明则撤销。可能已经执行。 · The platform timed out. The outcome of the charge is unknown. Query at once. If it is still unclear, reverse the order. It may have been carried out.
    /// - `LACK_PARAMS`, `PARAM_ERROR`, `SIGNERROR`, `USERPAYING`, `XML_FORMAT_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [android/facepay.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
    #[doc(alias("提交刷脸支付", "Submit a face payment", "刷脸支付", "facepay", "pay/facepay"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/facepay", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/facepay")
    }
}

/// 提交刷脸支付 · Submit a face payment
pub mod post {

    enumeration! {
        /// 是否押金支付 · Whether a deposit payment
        Deposit {
            /// `Y`: 是 · Yes
            Y = "Y",
            /// `N`: 否 · No
            N = "N",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
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
        /// 是否关注公众账号 · Whether user follows Official Account
        IsSubscribe {
            /// `Y`: 是 · Yes
            Y = "Y",
            /// `N`: 否 · No
            N = "N",
        }
    }

    enumeration! {
        /// 是否关注子公众账号 · Whether user follows sub-account
        SubIsSubscribe {
            /// `Y`: 是 · Yes
            Y = "Y",
            /// `N`: 否 · No
            N = "N",
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

    /// 提交刷脸支付：请求 · Submit a face payment: request
    pub struct Request {
        /// 是否押金支付 · Whether a deposit payment
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub deposit: Deposit,
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
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub body: Option<String>,
        /// 商品详情JSON格式字符串 · Item details (JSON string)
        ///
        /// JSON 文本；最长 6000 个字符。A text that holds JSON. At most 6000 characters.
        pub detail: Option<crate::JsonText<Detail>>,
        /// 附加数据 · Attached data
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 货币类型（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub fee_type: Option<String>,
        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 16 个字符。An IPv4 or IPv6 address. At most 16 characters.
        pub spbill_create_ip: Option<String>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub limit_pay: Option<String>,
        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_start: Option<String>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_expire: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 授权码（必填） · Face payment code (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub face_code: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 是否押金支付 · Whether a deposit payment
        pub fn deposit<M>(mut self, value: impl crate::IntoMember<Deposit, M>) -> Self {
            self.deposit = value.into_member().unwrap_or_default();
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

        /// 设备号 · Device number
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商品详情JSON格式字符串 · Item details (JSON string)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn detail<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<Detail>, M>,
        ) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 货币类型（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.limit_pay = value.into_member();
            self
        }

        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_start<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_start = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 授权码（必填） · Face payment code (required)
        pub fn face_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.face_code = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 商品详情JSON格式字符串 · Item details (JSON string)
    pub struct Detail {
        /// 单品列表（必填） · Item list (required)
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 单品列表（必填） · Item list (required)
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub goods_id: Option<String>,
        /// 微信支付商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称（必填） · Item name (required)
        pub goods_name: Option<String>,
        /// 商品数量（必填） · Item quantity (required)
        pub goods_num: Option<i64>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 商品类目ID · Item category ID
        pub goods_category: Option<String>,
        /// 商品描述信息 · Item description
        pub body: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub fn goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_id = value.into_member();
            self
        }

        /// 微信支付商品编码 · WeChat Pay item code
        pub fn wxpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxpay_goods_id = value.into_member();
            self
        }

        /// 商品名称（必填） · Item name (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn goods_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.goods_num = value.into_member();
            self
        }

        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }

        /// 商品类目ID · Item category ID
        pub fn goods_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_category = value.into_member();
            self
        }

        /// 商品描述信息 · Item description
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }
    }

    /// 提交刷脸支付：应答 · Submit a face payment: answer
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
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
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
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 是否关注公众账号 · Whether user follows Official Account
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub is_subscribe: IsSubscribe,
        /// 用户子标识 · User openid (sub-merchant)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sub_openid: Option<String>,
        /// 是否关注子公众账号 · Whether user follows sub-account
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub sub_is_subscribe: SubIsSubscribe,
        /// 交易类型 · Transaction type
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: Option<String>,
        /// 付款银行 · Paying bank
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub bank_type: Option<String>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub fee_type: Option<String>,
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 现金支付币种 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub cash_fee_type: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub cash_fee: Option<crate::Fen>,
        /// 应结订单金额 · Settlement order amount
        ///
        /// 单位为分。In fen.
        pub settlement_total_fee: Option<crate::Fen>,
        /// 代金券金额 · Cash coupon amount
        ///
        /// 单位为分。In fen.
        pub coupon_fee: Option<crate::Fen>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 商家数据包 · Merchant data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_end: Option<String>,
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
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 商品备注 · Item remark
        pub goods_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Detail, GoodsDetail);

    message! {
        Request {
            0 => deposit: Optional "deposit",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => mch_id: Required "mch_id",
            4 => sub_mch_id: Optional "sub_mch_id",
            5 => device_info: Optional "device_info",
            6 => body: Required "body",
            7 => detail: Optional "detail",
            8 => attach: Optional "attach",
            9 => out_trade_no: Required "out_trade_no",
            10 => total_fee: Required "total_fee",
            11 => fee_type: Required "fee_type",
            12 => spbill_create_ip: Required "spbill_create_ip",
            13 => goods_tag: Optional "goods_tag",
            14 => limit_pay: Optional "limit_pay",
            15 => time_start: Optional "time_start",
            16 => time_expire: Optional "time_expire",
            17 => openid: Optional "openid",
            18 => face_code: Required "face_code",
            19 => sign_type: Optional "sign_type",
        }
        Detail {
            0 => goods_detail: Required "goods_detail",
        }
        GoodsDetail {
            0 => goods_id: Required "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Required "goods_name",
            3 => goods_num: Required "goods_num",
            4 => price: Required "price",
            5 => goods_category: Optional "goods_category",
            6 => body: Optional "body",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => mch_id: Optional "mch_id",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => device_info: Optional "device_info",
            7 => nonce_str: Optional "nonce_str",
            8 => sign: Optional "sign",
            9 => result_code: Optional "result_code",
            10 => err_code: Optional "err_code",
            11 => err_code_des: Optional "err_code_des",
            12 => openid: Optional "openid",
            13 => is_subscribe: Optional "is_subscribe",
            14 => sub_openid: Optional "sub_openid",
            15 => sub_is_subscribe: Optional "sub_is_subscribe",
            16 => trade_type: Optional "trade_type",
            17 => bank_type: Optional "bank_type",
            18 => fee_type: Optional "fee_type",
            19 => total_fee: Optional "total_fee",
            20 => cash_fee_type: Optional "cash_fee_type",
            21 => cash_fee: Optional "cash_fee",
            22 => settlement_total_fee: Optional "settlement_total_fee",
            23 => coupon_fee: Optional "coupon_fee",
            24 => transaction_id: Optional "transaction_id",
            25 => out_trade_no: Optional "out_trade_no",
            26 => attach: Optional "attach",
            27 => time_end: Optional "time_end",
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
            5 => activity_id: Optional "activity_id",
            6 => wxpay_contribute: Optional "wxpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => goods_detail: Optional "goods_detail",
        }
        PromotionDetailGoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Optional "quantity",
            4 => price: Optional "price",
            5 => discount_amount: Optional "discount_amount",
            6 => goods_remark: Optional "goods_remark",
        }
    }
}
