//! 个人收款-申请异常结算批次单处理 · Process an abnormal settlement batch
//!
//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`

/// 个人收款-申请异常结算批次单处理 · Process an abnormal settlement batch
///
/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
#[derive(Clone)]
pub struct ApplyAbnormalSettle {
    pub(crate) node: crate::chain::Node,
}

impl ApplyAbnormalSettle {
    /// 个人收款-申请异常结算批次单处理 · Process an abnormal settlement batch
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    ///
    /// 个人收款的结算批次异常时，收付通平台申请处理，选择处理方式并说明，返回批次状态。模式：服务商。
    ///
    /// Applies to process an abnormal settlement batch of an individual payee in the selected way. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::settle::prepay_settle_orders::settle_batch_no::apply_abnormal_settle::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .individual_auth_id("256322110225")
    ///     .out_abnormal_settle_batch_no("1236698745558870")
    ///     .abnormal_settle_type(post::AbnormalSettleType::TRANSFER_TO_ORIGINAL_RECEIVE_USER);
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
    /// 官方文档 · Official pages: [partner/4015198012](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
    #[doc(alias(
        "个人收款-申请异常结算批次单处理",
        "Process an abnormal settlement batch",
        "收付通-个人收款",
        "apply-abnormal-settle",
        "prepay-settle-orders/apply-abnormal-settle"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle")
    }
}

/// 个人收款-申请异常结算批次单处理 · Process an abnormal settlement batch
pub mod post {

    enumeration! {
        /// 异常结算批次单处理方式 · Handling of the abnormal settlement batch
        AbnormalSettleType {
            /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: 付给原收款用户 · Pay the original payee
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `RECEIVED`: 已收到 · Received
            RECEIVED = "RECEIVED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `DEDUCT_FEE_FAIL`: 扣手续费失败 · The fee could not be charged
            DEDUCT_FEE_FAIL = "DEDUCT_FEE_FAIL",
            /// `ABNORMAL`: 异常 · Abnormal
            ABNORMAL = "ABNORMAL",
            /// `ABNORMAL_SETTLE_SUCCESS`: 异常结算成功 · Abnormal settlement succeeded
            ABNORMAL_SETTLE_SUCCESS = "ABNORMAL_SETTLE_SUCCESS",
        }
    }

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScenario {
            /// `RECOMMERCE`: 二手交易 · Second-hand trade
            RECOMMERCE = "RECOMMERCE",
            /// `INDIVIDUALTRADE`: 个人交易 · Trade between persons
            INDIVIDUALTRADE = "INDIVIDUALTRADE",
        }
    }

    enumeration! {
        /// 异常原因类型 · Abnormal reason type
        AbnormalType {
            /// `AUTH_RELATIONSHIP_INVALID`: 授权关系失效 · The authorisation is no longer valid
            AUTH_RELATIONSHIP_INVALID = "AUTH_RELATIONSHIP_INVALID",
            /// `USER_PAY_QUOTA_LIMIT`: 用户付款额度受限 · The user's payment quota is exhausted
            USER_PAY_QUOTA_LIMIT = "USER_PAY_QUOTA_LIMIT",
        }
    }

    enumeration! {
        /// 异常结算批次单处理方式 · Handling of the abnormal settlement batch
        AbnormalSettleResultAbnormalSettleType {
            /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: 付给原收款用户 · Pay the original payee
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        }
    }

    /// 个人收款-申请异常结算批次单处理：请求 · Process an abnormal settlement batch: request
    pub struct Request {
        /// 商品单个人收款方受理授权ID（必填） · Individual payee authorisation ID (required)
        pub individual_auth_id: Option<String>,
        /// 商户异常结算批次单号（必填） · Merchant abnormal settlement batch number (required)
        pub out_abnormal_settle_batch_no: Option<String>,
        /// 异常结算批次单处理方式（必填） · Handling of the abnormal settlement batch (required)
        pub abnormal_settle_type: AbnormalSettleType,
        /// 异常处理说明 · Abnormal handling description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商品单个人收款方受理授权ID（必填） · Individual payee authorisation ID (required)
        pub fn individual_auth_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.individual_auth_id = value.into_member();
            self
        }

        /// 商户异常结算批次单号（必填） · Merchant abnormal settlement batch number (required)
        pub fn out_abnormal_settle_batch_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.out_abnormal_settle_batch_no = value.into_member();
            self
        }

        /// 异常结算批次单处理方式（必填） · Handling of the abnormal settlement batch (required)
        pub fn abnormal_settle_type<M>(
            mut self,
            value: impl crate::IntoMember<AbnormalSettleType, M>,
        ) -> Self {
            self.abnormal_settle_type = value.into_member().unwrap_or_default();
            self
        }

        /// 异常处理说明 · Abnormal handling description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 个人收款-申请异常结算批次单处理：应答 · Process an abnormal settlement batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号 · Merchant settlement batch number
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号 · WeChat Pay settlement batch number
        pub settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 收款方描述 · Payee description
        pub description: Option<String>,
        /// 批次状态 · Batch status
        pub state: State,
        /// 交易场景 · Transaction scenario
        pub trade_scenario: TradeScenario,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 批次完成时间 · Batch completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// 异常原因类型 · Abnormal reason type
        pub abnormal_type: AbnormalType,
        /// 异常结算处理结果 · Abnormal settlement result
        pub abnormal_settle_result: Option<AbnormalSettleResult>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 异常结算处理结果 · Abnormal settlement result
    #[non_exhaustive]
    pub struct AbnormalSettleResult {
        /// 异常结算批次单处理方式 · Handling of the abnormal settlement batch
        pub abnormal_settle_type: AbnormalSettleResultAbnormalSettleType,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub apply_success_time: Option<crate::Time>,
        /// 微信支付异常资金付款单号 · WeChat Pay abnormal fund payment number
        pub abnormal_fund_receipt_id: Option<String>,
        /// 商户异常结算批次单号 · Merchant abnormal settlement batch number
        pub out_abnormal_settle_batch_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => individual_auth_id: Required "individual_auth_id",
            1 => out_abnormal_settle_batch_no: Required "out_abnormal_settle_batch_no",
            2 => abnormal_settle_type: Required "abnormal_settle_type",
            3 => description: Optional "description",
        }
        Response {
            0 => out_settle_batch_no: Optional "out_settle_batch_no",
            1 => settle_batch_no: Optional "settle_batch_no",
            2 => individual_auth_id: Optional "individual_auth_id",
            3 => description: Optional "description",
            4 => state: Optional "state",
            5 => trade_scenario: Optional "trade_scenario",
            6 => create_time: Optional "create_time",
            7 => finish_time: Optional "finish_time",
            8 => abnormal_type: Optional "abnormal_type",
            9 => abnormal_settle_result: Optional "abnormal_settle_result",
        }
        AbnormalSettleResult {
            0 => abnormal_settle_type: Optional "abnormal_settle_type",
            1 => apply_success_time: Optional "apply_success_time",
            2 => abnormal_fund_receipt_id: Optional "abnormal_fund_receipt_id",
            3 => out_abnormal_settle_batch_no: Optional "out_abnormal_settle_batch_no",
        }
    }
}
