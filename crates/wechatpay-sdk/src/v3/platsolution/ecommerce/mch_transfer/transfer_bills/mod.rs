//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`

pub mod bill_id;
pub mod out_bill_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`
pub struct TransferBills(pub(crate) Node);

impl TransferBills {
    /// `/bill-id`
    #[inline]
    pub fn bill_id(self) -> bill_id::BillId {
        bill_id::BillId(self.0)
    }

    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo(self.0)
    }

    /// 保证金赔付 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .business_type(post::BusinessType::DEPOSIT_COMPENSATION)
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::MERCHANT)
    ///             .mch_info(post::MchInfo::new().mch_id("1900001108").mchid("1900001108")),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚")
    ///     .receiver_remark("小店XXXX直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills", rest)
    }
}

/// 保证金赔付
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::State;
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::Type;
pub use crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::bill_id::get::{BusinessType, ReceiverDetail, Receiver as ReceiverDetailReceiver, MchInfo as ReceiverMchInfo};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/mch-transfer/transfer-bills")
            .numbered_by("out_bill_no");

    /// 保证金赔付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            optional::<String>("sp_appid"),
            required::<Enumeration<BusinessType>>("business_type"),
            required::<Receiver>("receiver"),
            required::<String>("out_bill_no"),
            optional::<Fen>("amount"),
            required::<String>("transfer_remark"),
            optional::<String>("receiver_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 公众账号ID
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 业务类型（必填）
        pub fn business_type(self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            Self(self.0.with::<Enumeration<BusinessType>>("business_type", value.into()))
        }

        /// 收款方信息（必填）
        #[inline]
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.with("receiver", value))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_bill_no", value.into()))
        }

        /// 赔付金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 赔付原因（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transfer_remark", value.into()))
        }

        /// 收款方备注
        pub fn receiver_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("receiver_remark", value.into()))
        }
    }

    /// 收款方信息
    #[derive(Clone)]
    pub struct Receiver(pub(crate) Object);

    impl Receiver {
        const MEMBERS: &'static [Listed] =
            &[optional::<Enumeration<Type>>("type"), optional::<MchInfo>("mch_info")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 转账接收方类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 转账接收方商户信息
        #[inline]
        pub fn mch_info(self, value: MchInfo) -> Self {
            Self(self.0.with("mch_info", value))
        }
    }

    /// 转账接收方商户信息
    #[derive(Clone)]
    pub struct MchInfo(pub(crate) Object);

    impl MchInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("mch_id"), optional::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }
    }

    /// 保证金赔付：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户AppID
        pub sub_appid: Option<String>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// 转账接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 收款方备注
        pub receiver_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<String>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("sub_appid", &mut self.sub_appid),
                3 => Named("business_type", &mut self.business_type),
                4 => Named("receiver_detail", &mut self.receiver_detail),
                5 => Named("out_bill_no", &mut self.out_bill_no),
                6 => Named("amount", &mut self.amount),
                7 => Named("transfer_remark", &mut self.transfer_remark),
                8 => Named("receiver_remark", &mut self.receiver_remark),
                9 => Named("bill_id", &mut self.bill_id),
                10 => Named("state", &mut self.state),
                11 => Named("accept_time", &mut self.accept_time),
                12 => Named("success_time", &mut self.success_time),
                13 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                _ => return None,
            })
        }
    }

    request!(Request, Receiver, MchInfo);

    held!(Receiver, MchInfo);

    message!(Response);
}
