//! `/v3/ecommerce/refunds/apply`

/// `/v3/ecommerce/refunds/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 退款申请 (partner)
    ///
    /// `POST /v3/ecommerce/refunds/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .individual_auth_id("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .combine_mchid("1230000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .combine_transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .reason("商品已售完")
    ///     .amount(
    ///         post::Amount::new()
    ///             .refund(888)
    ///             .from([post::AmountFrom::new().account(post::Account::AVAILABLE).amount(444)])
    ///             .total(888)
    ///             .currency("CNY"),
    ///     )
    ///     .notify_url("https://weixin.qq.com")
    ///     .refund_account(post::RefundAccount::REFUND_SOURCE_SUB_MERCHANT)
    ///     .funds_account(post::FundsAccount::AVAILABLE);
    /// let answer = client.v3().ecommerce().refunds().apply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/refunds/apply", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/apply")
    }
}

/// 退款申请
pub mod post {

    enumeration! {
        /// 退款出资商户
        RefundAccount {
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        }
    }

    enumeration! {
        /// 资金账户
        FundsAccount {
            AVAILABLE = "AVAILABLE",
            UNSETTLED = "UNSETTLED",
            PREPAID = "PREPAID",
        }
    }

    enumeration! {
        /// 出资账户类型
        Account {
            AVAILABLE = "AVAILABLE",
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    enumeration! {
        /// 退款出资商户
        ResponseRefundAccount {
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            COUPON = "COUPON",
            DISCOUNT = "DISCOUNT",
        }
    }

    enumeration! {
        /// 出资账户类型
        FromAccount {
            AVAILABLE = "AVAILABLE",
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 退款申请：请求
    pub struct Request {
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 电商平台APPID（必填）
        pub sp_appid: Option<String>,
        /// 二级商户APPID
        pub sub_appid: Option<String>,
        /// 还款服务商商户号
        pub combine_mchid: Option<String>,
        /// 还款订单号
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号（必填）
        pub combine_transaction_id: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填）
        pub out_refund_no: Option<String>,
        /// 退款原因
        pub reason: Option<String>,
        /// 订单金额（必填）
        pub amount: Option<Amount>,
        /// 退款结果回调url
        pub notify_url: Option<String>,
        /// 退款出资商户
        pub refund_account: RefundAccount,
        /// 资金账户（必填）
        pub funds_account: FundsAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 二级商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 电商平台APPID（必填）
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 二级商户APPID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 还款服务商商户号
        pub fn combine_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mchid = value.into_member();
            self
        }

        /// 还款订单号
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 交易单微信支付订单号（必填）
        pub fn combine_transaction_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.combine_transaction_id = value.into_member();
            self
        }

        /// 微信订单号
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 退款原因
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 订单金额（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 退款结果回调url
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 退款出资商户
        pub fn refund_account<M>(
            mut self,
            value: impl crate::IntoMember<RefundAccount, M>,
        ) -> Self {
            self.refund_account = value.into_member().unwrap_or_default();
            self
        }

        /// 资金账户（必填）
        pub fn funds_account<M>(mut self, value: impl crate::IntoMember<FundsAccount, M>) -> Self {
            self.funds_account = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 订单金额
    pub struct Amount {
        /// 退款金额，单位为分（必填）
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 原订单金额，单位为分（必填）
        pub total: Option<crate::Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 退款金额，单位为分（必填）
        pub fn refund<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund = value.into_member();
            self
        }

        /// 退款出资账户及金额
        pub fn from<M>(mut self, value: impl crate::IntoList<AmountFrom, M>) -> Self {
            self.from = value.into_list();
            self
        }

        /// 原订单金额，单位为分（必填）
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 退款币种
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 退款出资账户及金额
    pub struct AmountFrom {
        /// 出资账户类型（必填）
        pub account: Account,
        /// 出资金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AmountFrom {
        /// 出资账户类型（必填）
        pub fn account<M>(mut self, value: impl crate::IntoMember<Account, M>) -> Self {
            self.account = value.into_member().unwrap_or_default();
            self
        }

        /// 出资金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 退款申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: ResponseRefundAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额，单位为分
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<ResponseAmountFrom>>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<crate::Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 垫付金额，单位为分
        pub advance: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠退款详情
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Scope,
        /// 优惠类型
        pub r#type: Type,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款出资账户及金额
    #[non_exhaustive]
    pub struct ResponseAmountFrom {
        /// 出资账户类型
        pub account: FromAccount,
        /// 出资金额，单位为分
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, AmountFrom);

    message! {
        Request {
            0 => individual_auth_id: Optional "individual_auth_id",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_appid: Required "sp_appid",
            3 => sub_appid: Optional "sub_appid",
            4 => combine_mchid: Optional "combine_mchid",
            5 => combine_out_trade_no: Optional "combine_out_trade_no",
            6 => combine_transaction_id: Required "combine_transaction_id",
            7 => transaction_id: Optional "transaction_id",
            8 => out_trade_no: Optional "out_trade_no",
            9 => out_refund_no: Required "out_refund_no",
            10 => reason: Optional "reason",
            11 => amount: Required "amount",
            12 => notify_url: Optional "notify_url",
            13 => refund_account: Optional "refund_account",
            14 => funds_account: Required "funds_account",
        }
        Amount {
            0 => refund: Required "refund",
            1 => from: Optional "from",
            2 => total: Required "total",
            3 => currency: Optional "currency",
        }
        AmountFrom {
            0 => account: Required "account",
            1 => amount: Required "amount",
        }
        Response {
            0 => refund_id: Optional "refund_id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => create_time: Optional "create_time",
            3 => amount: Optional "amount",
            4 => promotion_detail: Optional "promotion_detail",
            5 => refund_account: Optional "refund_account",
        }
        ResponseAmount {
            0 => refund: Optional "refund",
            1 => from: Optional "from",
            2 => payer_refund: Optional "payer_refund",
            3 => discount_refund: Optional "discount_refund",
            4 => currency: Optional "currency",
            5 => advance: Optional "advance",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => amount: Optional "amount",
            4 => refund_amount: Optional "refund_amount",
        }
        ResponseAmountFrom {
            0 => account: Optional "account",
            1 => amount: Optional "amount",
        }
    }
}
