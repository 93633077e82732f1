//! 查询代金券详情 · Query a cash coupon
//!
//! `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`

/// 查询代金券详情 · Query a cash coupon
///
/// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
#[derive(Clone)]
pub struct CouponId {
    pub(crate) node: crate::chain::Node,
}

impl CouponId {
    /// 查询代金券详情 · Query a cash coupon
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// 按openid和代金券ID查询用户的一张代金券，返回名称、状态、券类型和领券时间。模式：普通商户、服务商。
    ///
    /// Queries one of a user's cash coupons by coupon ID and returns its name, status, type and claim time. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::users::openid::coupons::coupon_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ")
    ///     .coupons()
    ///     .coupon_id("100001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每秒 500 次请求。
    ///
    /// Rate limits: 500 requests a second for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `USER_ACCOUNT_ABNORMAL` (403): 用户账户异常，不能领券。请用户联系客服。 · The user's account is abnormal and cannot receive coupons. Ask the user to contact support.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012486942](https://pay.weixin.qq.com/doc/v3/merchant/4012486942), [partner/4012492796](https://pay.weixin.qq.com/doc/v3/partner/4012492796)
    #[doc(alias("查询代金券详情", "Query a cash coupon", "代金券", "coupons", "users/coupons"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/users/{openid}/coupons/{coupon_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/users/{openid}/coupons/{coupon_id}")
    }
}

/// 查询代金券详情 · Query a cash coupon
pub mod get {

    enumeration! {
        /// 代金券状态 · Cash coupon status
        Status {
            /// `SENDED`: 可用 · Can be used
            SENDED = "SENDED",
            /// `USED`: 已核销 · Redeemed
            USED = "USED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
            /// `RECOVER`: 已回收 · Taken back
            RECOVER = "RECOVER",
        }
    }

    enumeration! {
        /// 券类型 · Coupon type
        CouponType {
            /// `NORMAL`: 普通券 · Ordinary coupon
            NORMAL = "NORMAL",
            /// `CUT_TO`: 减至券 · Price cut to a fixed amount
            CUT_TO = "CUT_TO",
        }
    }

    enumeration! {
        /// 业务类型 · Business type
        BusinessType {
            /// `MULTIUSE`: 消费金 · Spending credit
            MULTIUSE = "MULTIUSE",
        }
    }

    /// 查询代金券详情：请求 · Query a cash coupon: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询代金券详情：应答 · Query a cash coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 创建批次的商户号 · Batch creator merchant ID
        pub stock_creator_mchid: Option<String>,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 代金券id · Cash coupon ID
        pub coupon_id: Option<String>,
        /// 代金券名称 · Cash coupon name
        pub coupon_name: Option<String>,
        /// 代金券状态 · Cash coupon status
        pub status: Status,
        /// 使用说明 · Usage instructions
        pub description: Option<String>,
        /// 领券时间 · Coupon claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 券类型 · Coupon type
        pub coupon_type: CouponType,
        /// 激活批次的时间 · Batch activation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 终止批次的时间 · Batch termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub stop_time: Option<crate::Time>,
        /// 是否单品优惠 · Whether an item discount
        pub singleitem: Option<bool>,
        /// 减至批次特定信息 · Reduced-to-price batch information
        pub cut_to_message: Option<CutToMessage>,
        /// 可用开始时间 · Available from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 可用结束时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon_information: Option<NormalCouponInformation>,
        /// 已实扣代金券核销信息 · Cash coupon redemption information
        pub consume_information: Option<ConsumeInformation>,
        /// 剩余金额 · Available balance
        ///
        /// 单位为分。In fen.
        pub available_balance: Option<crate::Fen>,
        /// 业务类型 · Business type
        pub business_type: BusinessType,
        /// 是否无资金流 · Whether there is no fund flow
        pub no_cash: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 减至批次特定信息 · Reduced-to-price batch information
    #[non_exhaustive]
    pub struct CutToMessage {
        /// 可用优惠的商品最高单价 · Maximum unit price for discount
        ///
        /// 单位为分。In fen.
        pub single_price_max: Option<crate::Fen>,
        /// 减至后的优惠单价 · Reduced unit price
        ///
        /// 单位为分。In fen.
        pub cut_to_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct NormalCouponInformation {
        /// 面额 · Face value
        ///
        /// 单位为分。In fen.
        pub coupon_amount: Option<crate::Fen>,
        /// 门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已实扣代金券核销信息 · Cash coupon redemption information
    #[non_exhaustive]
    pub struct ConsumeInformation {
        /// 核销时间 · Redemption time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub consume_time: Option<crate::Time>,
        /// 核销商户号 · Redeeming merchant ID
        pub consume_mchid: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 单品信息 · Item information
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品信息 · Item information
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
        }
        Response {
            0 => stock_creator_mchid: Optional "stock_creator_mchid",
            1 => stock_id: Optional "stock_id",
            2 => coupon_id: Optional "coupon_id",
            3 => coupon_name: Optional "coupon_name",
            4 => status: Optional "status",
            5 => description: Optional "description",
            6 => create_time: Optional "create_time",
            7 => coupon_type: Optional "coupon_type",
            8 => start_time: Optional "start_time",
            9 => stop_time: Optional "stop_time",
            10 => singleitem: Optional "singleitem",
            11 => cut_to_message: Optional "cut_to_message",
            12 => available_begin_time: Optional "available_begin_time",
            13 => available_end_time: Optional "available_end_time",
            14 => normal_coupon_information: Optional "normal_coupon_information",
            15 => consume_information: Optional "consume_information",
            16 => available_balance: Optional "available_balance",
            17 => business_type: Optional "business_type",
            18 => no_cash: Optional "no_cash",
        }
        CutToMessage {
            0 => single_price_max: Optional "single_price_max",
            1 => cut_to_price: Optional "cut_to_price",
        }
        NormalCouponInformation {
            0 => coupon_amount: Optional "coupon_amount",
            1 => transaction_minimum: Optional "transaction_minimum",
        }
        ConsumeInformation {
            0 => consume_time: Optional "consume_time",
            1 => consume_mchid: Optional "consume_mchid",
            2 => transaction_id: Optional "transaction_id",
            3 => goods_detail: Optional "goods_detail",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => quantity: Optional "quantity",
            2 => price: Optional "price",
            3 => discount_amount: Optional "discount_amount",
        }
    }
}
