//! 请求保险理赔 · Request an insurance claim payment
//!
//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

/// 请求保险理赔 · Request an insurance claim payment
///
/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
#[derive(Clone)]
pub struct InsuranceClaimBills {
    pub(crate) node: crate::chain::Node,
}

impl InsuranceClaimBills {
    /// `/bill-id`: 查询保险理赔结果（按微信支付赔付单号） · Query an insurance claim by ID
    #[inline]
    pub fn bill_id(&self) -> bill_id::BillId {
        bill_id::BillId { node: self.node.clone() }
    }

    /// `/out-bill-no`: 查询保险理赔结果（按商户赔付单号）、请求撤销保险理赔 · Query an insurance claim by number; Cancel an insurance claim
    #[inline]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.clone() }
    }

    /// `/pre-transfer`: 请求保险理赔预下单 · Pre-order an insurance claim payment
    #[inline]
    pub fn pre_transfer(&self) -> pre_transfer::PreTransfer {
        pre_transfer::PreTransfer { node: self.node.clone() }
    }

    /// 请求保险理赔 · Request an insurance claim payment
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
    ///
    /// 收付通平台为二级商户向用户支付保险理赔款，指定用户、金额和原因，返回理赔单号和状态。模式：服务商。
    ///
    /// Pays an insurance claim of a sub-merchant to a user and returns the bill ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .receiver(post::Receiver::new())
    ///     .out_bill_no("plfk2020042013")
    ///     .transfer_remark("直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .insurance_claim_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504184](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
    #[doc(alias(
        "请求保险理赔",
        "Request an insurance claim payment",
        "平台收付通 保险理赔",
        "insurance-claim-bills",
        "mch-transfer/insurance-claim-bills"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills")
    }
}

/// 请求保险理赔 · Request an insurance claim payment
pub mod post {

    enumeration! {
        /// 转账接收方类型 · Transfer receiver type
        Type {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
            /// `TRANSACTION_USER`: 交易用户 · User of the transaction
            TRANSACTION_USER = "TRANSACTION_USER",
        }
    }

    enumeration! {
        /// 转账接收方订单类型 · Transfer receiver order type
        TransactionInfoType {
            /// `WXPAY`: 微信支付 · WeChat Pay
            WXPAY = "WXPAY",
            /// `WXVALUE`: 含义见官方文档 · The official page has its meaning
            WXVALUE = "WXVALUE",
        }
    }

    enumeration! {
        /// 赔付状态 · Compensation status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            /// `CANCELING`: 撤销中 · Being cancelled
            CANCELING = "CANCELING",
            /// `CANCELLED`: 已撤销 · Cancelled
            CANCELLED = "CANCELLED",
        }
    }

    enumeration! {
        /// 转账接收方类型 · Transfer receiver type
        ReceiverType {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
            /// `TRANSACTION_USER`: 交易用户 · User of the transaction
            TRANSACTION_USER = "TRANSACTION_USER",
        }
    }

    enumeration! {
        /// 转账接收方订单类型 · Transfer receiver order type
        ReceiverTransactionInfoType {
            /// `WXPAY`: 微信支付 · WeChat Pay
            WXPAY = "WXPAY",
            /// `WXVALUE`: 含义见官方文档 · The official page has its meaning
            WXVALUE = "WXVALUE",
        }
    }

    /// 请求保险理赔：请求 · Request an insurance claim payment: request
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 赔付用户信息（必填） · Compensated user information (required)
        pub receiver: Option<Receiver>,
        /// 商户单号（必填） · Merchant transfer number (required)
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因（必填） · Compensation reason (required)
        pub transfer_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 赔付用户信息（必填） · Compensated user information (required)
        pub fn receiver<M>(mut self, value: impl crate::IntoMember<Receiver, M>) -> Self {
            self.receiver = value.into_member();
            self
        }

        /// 商户单号（必填） · Merchant transfer number (required)
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 赔付原因（必填） · Compensation reason (required)
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }
    }

    /// 赔付用户信息 · Compensated user information
    pub struct Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub r#type: Type,
        /// 转账接收方订单信息 · Transfer receiver order information
        pub transaction_info: Option<TransactionInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 转账接收方订单信息 · Transfer receiver order information
        pub fn transaction_info<M>(
            mut self,
            value: impl crate::IntoMember<TransactionInfo, M>,
        ) -> Self {
            self.transaction_info = value.into_member();
            self
        }
    }

    /// 转账接收方订单信息 · Transfer receiver order information
    pub struct TransactionInfo {
        /// 交易订单号（必填） · Transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 转账接收方订单类型 · Transfer receiver order type
        pub r#type: TransactionInfoType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransactionInfo {
        /// 交易订单号（必填） · Transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 转账接收方订单类型 · Transfer receiver order type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<TransactionInfoType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 请求保险理赔：应答 · Request an insurance claim payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 转账接收方信息 · Transfer receiver details
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因 · Compensation reason
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号 · WeChat Pay transfer number
        pub bill_id: Option<String>,
        /// 赔付状态 · Compensation status
        pub state: State,
        /// 受理时间 · Acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 成功时间 · Success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账接收方信息 · Transfer receiver details
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 转账接收者信息 · Transfer receiver
        pub receiver: Option<ReceiverDetailReceiver>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账接收者信息 · Transfer receiver
    #[non_exhaustive]
    pub struct ReceiverDetailReceiver {
        /// 转账接收方类型 · Transfer receiver type
        pub r#type: ReceiverType,
        /// 转账接收方订单信息 · Transfer receiver order information
        pub transaction_info: Option<ReceiverTransactionInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账接收方订单信息 · Transfer receiver order information
    #[non_exhaustive]
    pub struct ReceiverTransactionInfo {
        /// 交易订单号 · Transaction ID
        pub transaction_id: Option<String>,
        /// 转账接收方订单类型 · Transfer receiver order type
        pub r#type: ReceiverTransactionInfoType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receiver, TransactionInfo);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => receiver: Required "receiver",
            2 => out_bill_no: Required "out_bill_no",
            3 => amount: Optional "amount",
            4 => transfer_remark: Required "transfer_remark",
        }
        Receiver {
            0 => r#type: Optional "type",
            1 => transaction_info: Optional "transaction_info",
        }
        TransactionInfo {
            0 => transaction_id: Required "transaction_id",
            1 => r#type: Optional "type",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => receiver_detail: Optional "receiver_detail",
            3 => out_bill_no: Optional "out_bill_no",
            4 => amount: Optional "amount",
            5 => transfer_remark: Optional "transfer_remark",
            6 => bill_id: Optional "bill_id",
            7 => state: Optional "state",
            8 => accept_time: Optional "accept_time",
            9 => success_time: Optional "success_time",
            10 => sponsor_mchid: Optional "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: Optional "receiver",
        }
        ReceiverDetailReceiver {
            0 => r#type: Optional "type",
            1 => transaction_info: Optional "transaction_info",
        }
        ReceiverTransactionInfo {
            0 => transaction_id: Optional "transaction_id",
            1 => r#type: Optional "type",
        }
    }
}
