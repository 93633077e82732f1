//! `/v3/fund-app/mch-transfer/transfer-bills`

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;
pub mod transfer_bill_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/transfer-bills`
pub struct TransferBills(pub(crate) Node);

impl TransferBills {
    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo(self.0)
    }

    /// `/pre-transfer-with-authorization`
    #[inline]
    pub fn pre_transfer_with_authorization(
        self,
    ) -> pre_transfer_with_authorization::PreTransferWithAuthorization {
        pre_transfer_with_authorization::PreTransferWithAuthorization(self.0)
    }

    /// `/transfer`
    #[inline]
    pub fn transfer(self) -> transfer::Transfer {
        transfer::Transfer(self.0)
    }

    /// `/transfer-bill-no`
    #[inline]
    pub fn transfer_bill_no(self) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo(self.0)
    }

    /// 发起转账 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxf636efh567hg4356")
    ///     .out_bill_no("plfk2020042013")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_name("张三")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .user_recv_perception("现金奖励")
    ///     .transfer_scene_id(post::TransferSceneId::N1000)
    ///     .transfer_scene_report_infos(vec![
    ///         post::TransferSceneReportInfos::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///     ])
    ///     .user_recv_style(post::UserRecvStyle::new().r#type(post::Type::CONFIRM_PAGE));
    /// let answer = client.v3().fund_app().mch_transfer().transfer_bills().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/transfer-bills", rest)
    }
}

/// 发起转账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, held, message,
        optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::cancel::post::State;
pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::{TransferSceneId, TransferSceneReportInfos};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/transfer-bills")
            .numbered_by("out_bill_no");

    enumeration! {
        /// 用户收款样式类型
        Type {
            CONFIRM_PAGE = "CONFIRM_PAGE",
            RED_PACKET = "RED_PACKET",
        }
    }

    /// 发起转账：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("out_bill_no"),
            required::<String>("openid"),
            optional::<Sensitive>("user_name"),
            required::<Fen>("transfer_amount"),
            required::<String>("transfer_remark"),
            optional::<String>("notify_url"),
            optional::<String>("user_recv_perception"),
            required::<Enumeration<TransferSceneId>>("transfer_scene_id"),
            required::<Vec<TransferSceneReportInfos>>("transfer_scene_report_infos"),
            optional::<UserRecvStyle>("user_recv_style"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_bill_no", value.into()))
        }

        /// 收款用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 收款用户姓名，加密传输
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("user_name", value.into()))
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("transfer_amount", value.into()))
        }

        /// 转账备注（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transfer_remark", value.into()))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 用户收款感知
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("user_recv_perception", value.into()))
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id(self, value: impl Into<Enumeration<TransferSceneId>>) -> Self {
            Self(self.0.with::<Enumeration<TransferSceneId>>("transfer_scene_id", value.into()))
        }

        /// 转账场景报备信息（必填）
        #[inline]
        pub fn transfer_scene_report_infos(self, value: Vec<TransferSceneReportInfos>) -> Self {
            Self(self.0.with("transfer_scene_report_infos", value))
        }

        /// 用户收款样式
        #[inline]
        pub fn user_recv_style(self, value: UserRecvStyle) -> Self {
            Self(self.0.with("user_recv_style", value))
        }
    }

    /// 用户收款样式
    #[derive(Clone)]
    pub struct UserRecvStyle(pub(crate) Object);

    impl UserRecvStyle {
        const MEMBERS: &'static [Listed] = &[required::<Enumeration<Type>>("type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户收款样式类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }
    }

    /// 发起转账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据创建时间
        pub create_time: Option<Time>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_bill_no", &mut self.out_bill_no),
                1 => Named("transfer_bill_no", &mut self.transfer_bill_no),
                2 => Named("create_time", &mut self.create_time),
                3 => Named("state", &mut self.state),
                4 => Named("fail_reason", &mut self.fail_reason),
                5 => Named("package_info", &mut self.package_info),
                _ => return None,
            })
        }
    }

    request!(Request, UserRecvStyle);

    held!(UserRecvStyle);

    message!(Response);
}
