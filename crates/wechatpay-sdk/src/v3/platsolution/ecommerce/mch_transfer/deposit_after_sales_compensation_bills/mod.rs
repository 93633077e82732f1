//! 请求保证金售后赔付 · Request after-sales compensation from deposit
//!
//! `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`

pub mod bill_id;
pub mod out_bill_no;

/// 请求保证金售后赔付 · Request after-sales compensation from deposit
///
/// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
#[derive(Clone)]
pub struct DepositAfterSalesCompensationBills {
    pub(crate) node: crate::chain::Node,
}

impl DepositAfterSalesCompensationBills {
    /// `/bill-id`: 查询保证金售后赔付结果（按微信支付赔付单号） · Query after-sales deposit compensation by ID
    #[inline]
    pub fn bill_id(&self) -> bill_id::BillId {
        bill_id::BillId { node: self.node.clone() }
    }

    /// `/out-bill-no`: 查询保证金售后赔付结果（按商户赔付单号） · Query after-sales deposit compensation by number
    #[inline]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.clone() }
    }

    /// 请求保证金售后赔付 · Request after-sales compensation from deposit
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
    ///
    /// 收付通平台用二级商户的保证金向用户售后赔付，返回赔付单号和状态，之后可查询结果。模式：服务商。
    ///
    /// Compensates a user for an after-sales case from the guarantee deposit of a sub-merchant. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post;
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
    ///     .deposit_after_sales_compensation_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504194](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
    #[doc(alias(
        "请求保证金售后赔付",
        "Request after-sales compensation from deposit",
        "平台保证金",
        "deposit-after-sales-compensation-bills",
        "mch-transfer/deposit-after-sales-compensation-bills"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
        )
    }
}

/// 请求保证金售后赔付 · Request after-sales compensation from deposit
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

    /// 请求保证金售后赔付：请求 · Request after-sales compensation from deposit: request
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 公众账号ID · App ID
        pub sp_appid: Option<String>,
        /// 收款方信息（必填） · Payee information (required)
        pub receiver: Option<Receiver>,
        /// 商户单号（必填） · Merchant transfer number (required)
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因（必填） · Compensation reason (required)
        pub transfer_remark: Option<String>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: Option<String>,
        /// 用户收款感知 · Receipt information shown to user
        pub user_recv_perception: Option<String>,
        /// 二级商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 公众账号ID · App ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 收款方信息（必填） · Payee information (required)
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

        /// 转账场景ID · Transfer scenario ID
        pub fn transfer_scene_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_scene_id = value.into_member();
            self
        }

        /// 用户收款感知 · Receipt information shown to user
        pub fn user_recv_perception<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_recv_perception = value.into_member();
            self
        }

        /// 二级商户AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    /// 收款方信息 · Payee information
    pub struct Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub r#type: Type,
        /// 转账接收方订单信息 · Transfer receiver order information
        pub transaction_info: Option<TransactionInfo>,
        /// 转账接收方用户 · Transfer receiver user
        pub user_info: Option<UserInfo>,
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

        /// 转账接收方用户 · Transfer receiver user
        pub fn user_info<M>(mut self, value: impl crate::IntoMember<UserInfo, M>) -> Self {
            self.user_info = value.into_member();
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

    /// 转账接收方用户 · Transfer receiver user
    pub struct UserInfo {
        /// 转账接收方用户 openid · Transfer receiver user openid
        pub sp_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UserInfo {
        /// 转账接收方用户 openid · Transfer receiver user openid
        pub fn sp_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_openid = value.into_member();
            self
        }
    }

    /// 请求保证金售后赔付：应答 · Request after-sales compensation from deposit: answer
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
        /// 二级商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
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

    request!(Request, Receiver, TransactionInfo, UserInfo);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => sp_appid: Optional "sp_appid",
            2 => receiver: Required "receiver",
            3 => out_bill_no: Required "out_bill_no",
            4 => amount: Optional "amount",
            5 => transfer_remark: Required "transfer_remark",
            6 => transfer_scene_id: Optional "transfer_scene_id",
            7 => user_recv_perception: Optional "user_recv_perception",
            8 => sub_appid: Optional "sub_appid",
        }
        Receiver {
            0 => r#type: Optional "type",
            1 => transaction_info: Optional "transaction_info",
            2 => user_info: Optional "user_info",
        }
        TransactionInfo {
            0 => transaction_id: Required "transaction_id",
            1 => r#type: Optional "type",
        }
        UserInfo {
            0 => sp_openid: Optional "sp_openid",
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
            11 => sub_appid: Optional "sub_appid",
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
