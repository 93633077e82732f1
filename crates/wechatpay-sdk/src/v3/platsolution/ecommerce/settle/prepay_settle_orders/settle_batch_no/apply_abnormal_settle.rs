//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
pub struct ApplyAbnormalSettle {
    pub(crate) node: crate::chain::Node,
}

impl ApplyAbnormalSettle {
    /// 个人收款-申请异常结算批次单处理
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::settle::prepay_settle_orders::settle_batch_no::apply_abnormal_settle::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .individual_auth_id("256322110225")
    ///     .out_abnormal_settle_batch_no("1236698745558870")
    ///     .abnormal_settle_type(post::AbnormalSettleType::TRANSFER_TO_ORIGINAL_RECEIVE_USER)
    ///     .description("xx结算失败，转付至原用户");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .settle()
    ///     .prepay_settle_orders()
    ///     .settle_batch_no("123685544886666")
    ///     .apply_abnormal_settle()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle")
    }
}

/// 个人收款-申请异常结算批次单处理
pub mod post {
    use crate::message;

    enumeration! {
        /// 异常结算批次单处理方式
        AbnormalSettleType {
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        }
    }

    enumeration! {
        /// 批次状态
        State {
            ACCEPTED = "ACCEPTED",
            RECEIVED = "RECEIVED",
            SUCCESS = "SUCCESS",
            DEDUCT_FEE_FAIL = "DEDUCT_FEE_FAIL",
            ABNORMAL = "ABNORMAL",
            ABNORMAL_SETTLE_SUCCESS = "ABNORMAL_SETTLE_SUCCESS",
        }
    }

    enumeration! {
        /// 交易场景
        TradeScenario {
            RECOMMERCE = "RECOMMERCE",
            INDIVIDUALTRADE = "INDIVIDUALTRADE",
        }
    }

    enumeration! {
        /// 异常原因类型
        AbnormalType {
            AUTH_RELATIONSHIP_INVALID = "AUTH_RELATIONSHIP_INVALID",
            USER_PAY_QUOTA_LIMIT = "USER_PAY_QUOTA_LIMIT",
        }
    }

    /// 个人收款-申请异常结算批次单处理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("individual_auth_id"),
            message::required::<String>("out_abnormal_settle_batch_no"),
            message::required::<crate::Enumeration<AbnormalSettleType>>("abnormal_settle_type"),
            message::optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品单个人收款方受理授权ID（必填）
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_auth_id", value))
        }

        /// 商户异常结算批次单号（必填）
        pub fn out_abnormal_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_abnormal_settle_batch_no", value))
        }

        /// 异常结算批次单处理方式（必填）
        pub fn abnormal_settle_type(
            self,
            value: impl Into<crate::Enumeration<AbnormalSettleType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<AbnormalSettleType>>(
                    "abnormal_settle_type",
                    value,
                ),
            )
        }

        /// 异常处理说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    /// 个人收款-申请异常结算批次单处理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号
        pub settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 收款方描述
        pub description: Option<String>,
        /// 批次状态
        pub state: Option<crate::Enumeration<State>>,
        /// 交易场景
        pub trade_scenario: Option<crate::Enumeration<TradeScenario>>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次完成时间
        pub finish_time: Option<crate::Time>,
        /// 异常原因类型
        pub abnormal_type: Option<crate::Enumeration<AbnormalType>>,
        /// 异常结算处理结果
        pub abnormal_settle_result: Option<AbnormalSettleResult>,
    }

    /// 异常结算处理结果
    #[non_exhaustive]
    pub struct AbnormalSettleResult {
        /// 异常结算批次单处理方式
        pub abnormal_settle_type: Option<crate::Enumeration<AbnormalSettleType>>,
        /// 批次创建时间
        pub apply_success_time: Option<crate::Time>,
        /// 微信支付异常资金付款单号
        pub abnormal_fund_receipt_id: Option<String>,
        /// 商户异常结算批次单号
        pub out_abnormal_settle_batch_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_settle_batch_no: "out_settle_batch_no",
            1 => settle_batch_no: "settle_batch_no",
            2 => individual_auth_id: "individual_auth_id",
            3 => description: "description",
            4 => state: "state",
            5 => trade_scenario: "trade_scenario",
            6 => create_time: "create_time",
            7 => finish_time: "finish_time",
            8 => abnormal_type: "abnormal_type",
            9 => abnormal_settle_result: "abnormal_settle_result",
        }
        AbnormalSettleResult {
            0 => abnormal_settle_type: "abnormal_settle_type",
            1 => apply_success_time: "apply_success_time",
            2 => abnormal_fund_receipt_id: "abnormal_fund_receipt_id",
            3 => out_abnormal_settle_batch_no: "out_abnormal_settle_batch_no",
        }
    }
}
